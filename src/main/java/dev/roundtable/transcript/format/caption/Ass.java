package dev.roundtable.transcript.format.caption;

import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Advanced SubStation Alpha and SubStation Alpha (http://www.tcax.org/docs/ass-specs.htm). The lines {@code Dialogue:} of the section
 * {@code [Events]} are said in the order of their times; the column Name is the voice. Comments and drawings are not said.
 */
public final class Ass implements TranscriptFormat {

    /** The sections of such a file, of which one begins it. */
    private static final Pattern SECTION = Pattern.compile("(?i)\\s*+\\[(?:script info|v4\\+? styles|events)\\]\\s*+");

    private static final Pattern COMMENT = Pattern.compile("\\s*+(?:;|!:).*+");

    @Override
    public String name() {
        return "ass";
    }

    @Override
    public boolean recognizes(Input input) {
        var lines = new Lines(input.text());
        boolean more = lines.next();
        while (more && (lines.isBlank() || COMMENT.matcher(lines.text()).matches())) {
            more = lines.next();
        }
        return more && SECTION.matcher(lines.text()).matches();
    }

    @Override
    public Transcript read(Input input) {
        var parser = new AssParser(input.file());
        parser.parse(new Lines(input.text()));
        return new CueSpeech(name(), input).title(parser.title()).read(parser.cues());
    }
}
