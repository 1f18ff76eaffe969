package dev.roundtable.web.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.LinkedData;
import dev.roundtable.web.passage.Piece;
import dev.roundtable.web.turn.TurnItem;
import dev.roundtable.web.turn.Voice;

/** Describes a panel for search engines as an Event with performers, with its recording as a VideoObject with a Clip for each question. */
final class PanelLinkedData {

    private PanelLinkedData() {
    }

    /** @param base the scheme and the host of URLs */
    static LinkedData of(PanelContent panel, String base) {
        var event = LinkedData.object("Event");
        var url = base + Url.panel(panel.slug());
        event.put("name", panel.title().text());
        event.put("url", url);
        event.put("description", panel.description() == null ? null : panel.description().text());
        event.put("inLanguage", panel.language());
        event.put("startDate", panel.date());
        if (panel.venue() != null) {
            var place = LinkedData.object("Place");
            place.put("name", panel.venue());
            event.put("location", place);
        }
        event.put("performer", panel.voices().stream().filter(voice -> !voice.role().equals("AUDIENCE"))
                .map(voice -> person(voice, base)).toList());
        if (panel.recording().url() != null) {
            event.put("recordedIn", video(panel, url));
        }
        var quotations = quotations(panel, url, base);
        if (!quotations.isEmpty()) {
            event.put("subjectOf", quotations);
        }
        return new LinkedData(event);
    }

    static Map<String, Object> person(Voice voice, String base) {
        var person = LinkedData.object("Person");
        person.put("name", voice.name());
        person.put("url", base + voice.path());
        return person;
    }

    private static Map<String, Object> video(PanelContent panel, String url) {
        var video = LinkedData.object("VideoObject");
        video.put("name", panel.title().text());
        video.put("url", panel.recording().url());
        if (panel.recording().player() != null) {
            video.put("embedUrl", panel.recording().embedUrl());
        }
        var clips = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < panel.blocks().size(); i++) {
            var block = panel.blocks().get(i);
            var first = block.turns().get(0);
            if (block.question() != null && block.anchor() != null && first.start() != null) {
                var clip = LinkedData.object("Clip");
                clip.put("name", block.question().headline());
                clip.put("startOffset", first.start().intValue());
                var end = i + 1 == panel.blocks().size() ? panel.seconds() : panel.blocks().get(i + 1).turns().get(0).start();
                if (end != null && end.intValue() > first.start().intValue()) {
                    clip.put("endOffset", end.intValue());
                }
                clip.put("url", Objects.requireNonNullElse(first.recording(), url + "#" + block.anchor()));
                clips.add(clip);
            }
        }
        if (!clips.isEmpty()) {
            video.put("hasPart", clips);
        }
        return video;
    }

    /** The marked words of each turn. */
    private static List<Map<String, Object>> quotations(PanelContent panel, String url, String base) {
        var quotations = new ArrayList<Map<String, Object>>();
        for (var block : panel.blocks()) {
            for (var turn : block.turns()) {
                var words = marked(turn);
                if (!words.isEmpty()) {
                    var quotation = LinkedData.object("Quotation");
                    quotation.put("text", words);
                    quotation.put("url", url + "#" + turn.id());
                    if (turn.voice().isKnown() && turn.grounds() == null) {
                        quotation.put("creator", person(turn.voice(), base));
                    }
                    quotations.add(quotation);
                }
            }
        }
        return quotations;
    }

    private static String marked(TurnItem turn) {
        var words = new StringBuilder();
        turn.passage().paragraphs().forEach(
                pieces -> pieces.stream().filter(Piece::marked).map(Piece::text).forEach(words::append));
        return words.toString().strip();
    }
}
