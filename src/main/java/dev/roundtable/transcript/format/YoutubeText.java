package dev.roundtable.transcript.format;

import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.Transcript;
import dev.roundtable.transcript.Transcript.Piece;
import dev.roundtable.transcript.TranscriptException;

/** Recognized speech of a video: {@code Title:}, {@code Video ID:}, a rule of {@code =}, an empty line, then the words. */
final class YoutubeText implements TranscriptFormat {

    private static final Pattern HEADER = Pattern.compile(
            "Title:[ \\t]*(?<title>[^\\r\\n]*)\\R(?:Video ID:[ \\t]*(?<id>[^\\r\\n]*)\\R)?=={2,}[ \\t]*(?:\\R|\\z)(?:\\R)?");

    @Override
    public String name() {
        return "youtube-text";
    }

    @Override
    public boolean recognises(String text) {
        return HEADER.matcher(text).lookingAt();
    }

    @Override
    public Transcript read(String file, String text) {
        var header = HEADER.matcher(text);
        if (!header.lookingAt()) {
            throw new TranscriptException(Problem.error(file, 1,
                    "A header was expected: \"Title: …\", \"Video ID: …\", then a line of \"=\".",
                    "Put the header above the words, each part on a line of its own."));
        }
        var body = text.substring(header.end());
        if (body.isBlank()) {
            throw new TranscriptException(Problem.error(file, 4, "There are no words after the header.",
                    "Put the recognized speech below the line of \"=\"."));
        }
        var whole = new Piece(0, body.codePointCount(0, body.length()), null, null, null, null);
        return new Transcript(name(), blankToNull(header.group("title")), blankToNull(header.group("id")), body,
                List.of(whole));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
