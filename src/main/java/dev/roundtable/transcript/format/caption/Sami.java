package dev.roundtable.transcript.format.caption;

import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;

/**
 * SAMI, the captions of Windows Media (https://learn.microsoft.com/en-us/windows/win32/medfound/sami-media-source): {@code SYNC} elements
 * with a start in milliseconds, and a paragraph for each language. Of several languages, the one with most captions is read.
 */
public final class Sami implements TranscriptFormat {

    private static final Pattern ROOT = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]{0,200}+>\\s*+)?+<sami[\\s>]", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "sami";
    }

    @Override
    public boolean recognizes(Input input) {
        return ROOT.matcher(input.text()).lookingAt();
    }

    @Override
    public Transcript read(Input input) {
        var parser = new SamiParser(input.file(), input.text());
        var captions = parser.captions();
        var speech = new CueSpeech(name(), input).title(parser.title()).language(captions.language());
        if (!parser.others().isEmpty()) {
            speech.warn(null, "The file has captions in several languages: those of class %s are read, those of %s are not."
                    .formatted(captions.name(), String.join(", ", parser.others())),
                    "If others are wanted, remove those of class " + captions.name() + ".");
        }
        return speech.read(captions.cues());
    }
}
