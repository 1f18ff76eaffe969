package dev.roundtable.web.turn;

import java.util.List;
import java.util.Map;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.passage.CorrectedRange;
import dev.roundtable.web.passage.Mark;
import dev.roundtable.web.passage.Passage;
import dev.roundtable.web.passage.Range;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A turn as pages show it.
 *
 * @param id the id of the turn, which is its fragment in the URL of the panel
 * @param ordinal its place in the panel, from 1
 * @param kind the kind of the turn, such as ANSWER
 * @param question the slug of its question; null if it has none
 * @param voice who speaks
 * @param characters the number of code points
 * @param passage the words
 * @param grounds how the speaker is known; null if that is certain
 * @param start when it begins in the recording, in seconds; null if that is not known
 * @param time when it begins in the recording; null if that is not known
 * @param recording the URL that plays it; null if that is not known
 */
@RegisterForReflection
public record TurnItem(String id, int ordinal, String kind, String question, Voice voice, int characters, Passage passage,
        Grounds grounds, Double start, String time, String recording) {

    /**
     * Reads a turn of a response.
     *
     * @param voices the voices of its panel by slug
     * @param marks what the reader looks for in its text
     */
    public static TurnItem of(DataObject turn, Map<String, Voice> voices, List<Mark> marks) {
        var text = turn.text("text");
        var corrections = turn.list("corrections", one -> new CorrectedRange(
                new Range(one.integer("textStart"), one.integer("textEnd")), one.text("verbatim")));
        return new TurnItem(turn.text("id"), turn.integer("ordinal"), turn.text("kind"), turn.text("question", "slug"),
                voices.getOrDefault(turn.text("speaker", "slug"), Voice.UNKNOWN), text.codePointCount(0, text.length()),
                Passage.of(text, corrections, marks), Grounds.of(turn.object("attribution")),
                turn.object("span").decimal("startTime"),
                Numbers.clock(turn.object("span").decimal("startTime")), Url.web(turn.text("recordingUrl")));
    }

    /** The second of the recording in which it begins; 0 if that is not known. */
    public int second() {
        return start == null ? 0 : start.intValue();
    }

    /** How long it is, in code points. */
    public String length() {
        return Numbers.grouped(characters);
    }

    /** Whether it answers a question. */
    public boolean isAnswer() {
        return kind.equals("ANSWER");
    }

    /** Whether it puts a question. */
    public boolean isPrompt() {
        return kind.equals("PROMPT");
    }
}
