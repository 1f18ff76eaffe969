package dev.roundtable.transcript.glossary;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Correction;

/**
 * The words of one stretch after the glossary's corrections.
 *
 * @param text without surrounding space
 * @param corrections in order, with offsets into the body and into the text
 */
public record CorrectedText(String text, List<Correction> corrections) {

    public CorrectedText {
        corrections = List.copyOf(corrections);
    }

    /**
     * Corrects a stretch of the body. A replacement that crosses an end of the stretch is left out, so a correction never mixes two
     * voices.
     *
     * @param start first code point, inclusive
     * @param end code point, exclusive
     */
    public static CorrectedText of(Body body, Glossary glossary, int start, int end) {
        int first = body.index(start);
        int last = body.index(end);
        while (first < last && Character.isWhitespace(body.text().charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(body.text().charAt(last - 1))) {
            last--;
        }
        var text = new StringBuilder();
        var corrections = new ArrayList<Correction>();
        int copied = first;
        int length = 0;
        for (var replacement : glossary.between(first, last)) {
            var before = body.text().substring(copied, replacement.start());
            var corrected = replacement.entry().to();
            int textStart = length + codePoints(before);
            length = textStart + codePoints(corrected);
            text.append(before).append(corrected);
            corrections.add(new Correction(body.text().substring(replacement.start(), replacement.end()), corrected,
                    body.codePoint(replacement.start()), body.codePoint(replacement.end()), textStart, length));
            copied = replacement.end();
        }
        text.append(body.text(), copied, last);
        return new CorrectedText(text.toString(), corrections);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
