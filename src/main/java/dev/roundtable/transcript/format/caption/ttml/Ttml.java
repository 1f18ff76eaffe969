package dev.roundtable.transcript.format.caption.ttml;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;

/**
 * TTML, the W3C's Timed Text Markup Language (https://www.w3.org/TR/ttml2/), with its older form DFXP and its profiles SMPTE-TT, EBU-TT-D
 * and iTunes Timed Text, and the transcripts of Apple Podcasts. One paragraph is one cue. The agent of a paragraph is its voice.
 */
public final class Ttml implements TranscriptFormat {

    @Override
    public String name() {
        return "ttml";
    }

    @Override
    public boolean recognizes(Input input) {
        return "tt".equals(XmlRoot.of(input.text()));
    }

    @Override
    public Transcript read(Input input) {
        var parser = new TtmlParser(input.file());
        parser.parse(input.text());
        var speech = new CueSpeech(name(), input).title(parser.title()).language(parser.language());
        if (parser.translation() > 0) {
            speech.warn(parser.translation(), "This division is in another language than the first one, so it is not read.",
                    "Save the language that was spoken as a file of its own, if this is the wrong one.");
        }
        if (parser.isCutOff()) {
            speech.warn(null, "This file ends before its last element is closed, so words may be missing at its end.",
                    "Export the file again.");
        }
        return speech.read(parser.cues());
    }
}
