package dev.roundtable.web.panel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.TaggedText;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.frame.ViewRequest;
import dev.roundtable.web.turn.TurnItem;
import dev.roundtable.web.turn.Voice;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the page of a panel shows.
 *
 * @param title the title in the language of the page, or else in its own
 * @param description like the title; null if there is none
 * @param event what the panel was part of; null if it is not known
 * @param venue where it took place; null if it is not known
 * @param date the day in ISO 8601; null if it is not known
 * @param day the day in the language of the page; null if it is not known
 * @param language the BCP 47 tag of the language that is spoken
 * @param seconds the length of the recording; null if it is not known
 * @param duration the length as a clock shows it; null if it is not known
 * @param characters the number of characters of the source
 * @param corrections the number of corrections
 * @param license the licence of the source; null if it is not known
 * @param known how well the speakers are known
 * @param voices who takes part, in the order of the panel
 * @param terms the terms that it mentions, with how often it does
 * @param previous the panel that was held before it; null for the first one
 * @param next the panel that was held after it; null for the last one
 * @param marks what the reader looks for
 */
@RegisterForReflection
record PanelContent(String slug, TaggedText title, TaggedText description, String event, String venue, String date,
        String day, String language, Double seconds, String duration, String characters, String corrections,
        boolean isCorrected, String license, Recording recording, SpeakerKnowledge known, List<Voice> voices,
        List<Block> blocks, List<OutlineItem> outline, Band band, Matrix matrix, List<QuestionItem> questions, List<Link> terms,
        Link previous, Link next, Marks marks) {

    static PanelContent of(DataObject panel, ViewRequest request) {
        boolean chinese = request.isChinese();
        var marks = Marks.of(request, panel);
        var voices = Voice.ofPanel(panel, chinese);
        var turns = panel.list("turns", turn -> TurnItem.of(turn, voices, marks.in(turn.text("id"))));
        var questions = panel.list("questions",
                one -> QuestionItem.of(one, panel.text("language"), chinese));
        var bySlug = questions.stream().collect(Collectors.toMap(QuestionItem::slug, Function.identity()));
        var blocks = Block.of(turns, bySlug);
        var quality = panel.object("quality");
        var source = panel.object("source");
        return new PanelContent(panel.text("slug"), TaggedText.title(panel, chinese),
                TaggedText.description(panel, chinese), panel.text("event"),
                panel.text("venue"), panel.text("heldOn"), Numbers.day(panel.text("heldOn"), chinese),
                panel.text("language"),
                panel.decimal("duration"), Numbers.clock(panel.decimal("duration")),
                Numbers.grouped(source.integer("characters")),
                Numbers.grouped(quality.integer("correctionCount")), quality.integer("correctionCount") > 0,
                source.text("license"), Recording.of(source.text("url"), source.text("videoId")),
                SpeakerKnowledge.of(quality), List.copyOf(voices.values()), blocks, OutlineItem.of(blocks),
                Band.of(turns, voices, bySlug), Matrix.of(questions, turns, voices), questions,
                panel.list("terms", facet -> Link.toTerm(facet.object("term")).withCount(facet)),
                Link.toPanel(panel.object("previous")), Link.toPanel(panel.object("next")), marks);
    }

    /** What it is about: the description, or else the names of those who take part. */
    String summary() {
        return description != null
                ? description.text()
                : voices.isEmpty() ? null : voices.stream().map(Voice::name).collect(Collectors.joining(", "));
    }
}
