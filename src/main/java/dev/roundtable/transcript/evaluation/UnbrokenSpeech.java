package dev.roundtable.transcript.evaluation;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;

/**
 * Speech as a recognizer writes it: one string without paragraphs, so that only the words show where the voice changes.
 *
 * @param body the words; paragraphs are joined without a space in Chinese, with one space in other languages
 * @param truth the stretches of the labelled transcript, moved to where their words stand now
 */
public record UnbrokenSpeech(String body, List<Stretch> truth) {

    public UnbrokenSpeech {
        truth = List.copyOf(truth);
    }

    /** Joins the stretches of a transcript. */
    public static UnbrokenSpeech of(Body body, List<Stretch> stretches, String language) {
        var separator = language.startsWith("zh") ? "" : " ";
        var text = new StringBuilder();
        var moved = new ArrayList<Stretch>();
        int length = 0;
        for (var stretch : stretches) {
            var words = body.words(stretch.start(), stretch.end()).strip().replaceAll("\\s*\\R\\s*", separator) + separator;
            int end = length + words.codePointCount(0, words.length());
            moved.add(new Stretch(length, end, stretch.speaker(), stretch.attribution()));
            text.append(words);
            length = end;
        }
        return new UnbrokenSpeech(text.toString(), moved);
    }
}
