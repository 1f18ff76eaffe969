package dev.roundtable.transcript.draft;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Labels;

/** Writes again what an editor wrote into a sheet, besides people and cues. */
final class GivenKeys {

    private static final String ITEM = "  - ";

    private final PanelSheet given;

    GivenKeys(PanelSheet given) {
        this.given = given;
    }

    /** The lines about the panel and the source, without slug and title. */
    List<String> head() {
        var details = given.details();
        var lines = new ArrayList<>(new Fields().texts("formerSlugs", given.formerSlugs()).text("titleEn", details.titleEn())
                .text("event", details.event()).text("venue", details.venue()).plain("heldOn", given.heldOn())
                .text("language", given.language()).text("description", details.description())
                .text("descriptionEn", details.descriptionEn()).text("image", details.image()).lines());
        var source = new Fields().plain("format", given.format())
                .plain("labels", given.labels() == Labels.IGNORE ? Labels.IGNORE : null).text("videoId", given.videoId())
                .text("url", given.url()).text("license", given.license());
        if (!source.lines().isEmpty()) {
            lines.add("source: " + source);
        }
        return lines;
    }

    /** The lines of the questions; none if the sheet has no question. */
    List<String> questions() {
        return list("questions", given.questions().stream().map(question -> new Fields().text("key", question.key())
                .text("parent", question.parent()).text("title", question.title()).text("titleEn", question.titleEn()))
                .toList());
    }

    /** The lines of the glossary; none if the sheet has no entry. */
    List<String> glossary() {
        return list("glossary", given.glossary().stream().map(entry -> new Fields().text("from", entry.from())
                .text("to", entry.to()).texts("in", entry.in()).text("term", entry.term()).plain("kind", entry.kind()))
                .toList());
    }

    private static List<String> list(String key, List<Fields> entries) {
        var lines = new ArrayList<String>();
        if (!entries.isEmpty()) {
            lines.add(key + ":");
            entries.forEach(entry -> lines.add(ITEM + entry));
        }
        return lines;
    }
}
