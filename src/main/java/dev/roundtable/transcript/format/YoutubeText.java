package dev.roundtable.transcript.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.line.Lines;

/**
 * The text of a video service: a header with {@code Title:} and {@code Video ID:} lines, a rule of at least three {@code =}, then speech
 * to the end of the file. The id may be missing. No standard describes the format; the bundled panel is the example.
 */
final class YoutubeText implements TranscriptFormat {

    private static final int LONGEST_HEADER = 20;

    @Override
    public String name() {
        return "youtube-text";
    }

    @Override
    public boolean recognizes(Input input) {
        var header = new Header(input.text());
        return header.fields.containsKey("Title") && header.bodyStart >= 0;
    }

    @Override
    public Transcript read(Input input) {
        var file = input.file();
        var header = new Header(input.text());
        if (!header.fields.containsKey("Title")) {
            throw new TranscriptException(Problem.error(file, 1, "The header has no line \"Title: …\".",
                    "Begin the file with Title: and Video ID: lines and a rule of ===, or name another format."));
        }
        if (header.bodyStart < 0) {
            throw new TranscriptException(Problem.error(file, header.lines.number(),
                    "The header has no end: a rule of at least three = was expected in the first " + LONGEST_HEADER + " lines.",
                    "Put a line === between the header and the speech."));
        }
        return whole(file, name(), header.fields.get("Title"), header.fields.get("Video ID"),
                input.text().substring(header.bodyStart));
    }

    /** A transcript of one piece, with every character of the body. */
    static Transcript whole(String file, String format, String title, String videoId, String body) {
        if (body.isBlank()) {
            throw new TranscriptException(Problem.error(file, null, "Nobody says anything in this " + format + " file.",
                    "Check that the file is complete, or remove it."));
        }
        int length = body.codePointCount(0, body.length());
        return new Transcript(format, title, videoId, null, body,
                List.of(new Transcript.Piece(0, length, null, null, null, null)), List.of());
    }

    /** The fields of the header, and the index where the speech begins: -1 if there is no rule. */
    private static final class Header {

        final Map<String, String> fields = new TreeMap<>();
        final Lines lines;
        final int bodyStart;

        Header(String text) {
            lines = new Lines(text);
            int start = -1;
            while (start < 0 && lines.number() < LONGEST_HEADER && lines.next()) {
                if (isRule(lines.text())) {
                    start = lines.nextStart();
                } else {
                    addField(lines.text());
                }
            }
            while (start >= 0 && start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
                start++;
            }
            bodyStart = start;
        }

        private void addField(String line) {
            int colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            if (colon > 0 && !value.isEmpty()) {
                fields.putIfAbsent(line.substring(0, colon).strip(), value);
            }
        }

        private static boolean isRule(String line) {
            var rule = line.stripTrailing();
            return rule.length() >= 3 && rule.chars().allMatch(c -> c == '=');
        }
    }
}
