package dev.roundtable.transcript.format.caption;

import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;

/**
 * WebVTT, the W3C's Web Video Text Tracks Format (https://www.w3.org/TR/webvtt1/#file-parsing), with one piece for each cue and voice. A
 * cue without a voice span continues the last voice, as in the transcript specification of Podcasting 2.0. In a file without voice
 * spans, the grammar of its cues is inferred. A player drops a broken block silently. This reader refuses the file, so that no words are
 * lost unnoticed.
 */
public final class WebVtt implements TranscriptFormat {

    private static final String HEADER = "WEBVTT";

    /** Single words with times: a video service writes roll-up captions like this, with each line twice or more. */
    private static final Pattern ROLL_UP = Pattern.compile("<\\d\\d:\\d\\d:\\d\\d\\.\\d{3}><c>");

    @Override
    public String name() {
        return "webvtt";
    }

    @Override
    public boolean recognizes(Input input) {
        var text = input.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start + HEADER.length();
        return text.startsWith(HEADER, start) && (text.length() == end || " \t\r\n".indexOf(text.charAt(end)) >= 0);
    }

    @Override
    public Transcript read(Input input) {
        var file = input.file();
        var text = input.text();
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(file, 1, "The first line of a WebVTT file is WEBVTT; this one is not.",
                    "Add the line, or name another format."));
        }
        boolean rollUp = ROLL_UP.matcher(text).find();
        var parser = new WebVttParser(file, text, new CueCollector(text, rollUp));
        parser.parse();
        var speech = new CueSpeech(name(), input).language(parser.language()).rolled(rollUp);
        if (parser.endless() > 0) {
            speech.warn(parser.firstEndless(), "This cue has no end, so it ends when it begins (%,d such cues)."
                    .formatted(parser.endless()), "Write the end behind the arrow.");
        }
        return speech.read(parser.cues());
    }
}
