package dev.roundtable.transcript.format.caption.ttml;

import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;

/**
 * TTML, the W3C's Timed Text Markup Language (https://www.w3.org/TR/ttml2/), with its older form DFXP and its profiles SMPTE-TT, EBU-TT-D
 * and iTunes Timed Text, and the transcripts of Apple Podcasts. One paragraph is one cue. The agent of a paragraph is its voice.
 */
public final class Ttml implements TranscriptFormat {

    /** A line break as HTML writes it. */
    private static final Pattern OPEN_BREAK = Pattern
            .compile("<((?:\\w{1,20}:)?br(?: [^<>/]{0,200})?)>(?!\\s{0,9}</(?:\\w{1,20}:)?br)");

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
        var closed = OPEN_BREAK.matcher(input.text()).replaceAll("<$1/>");
        var parser = new TtmlParser(input.file());
        parser.parse(closed);
        var speech = new CueSpeech(name(), input).title(parser.title()).language(parser.language());
        if (parser.translation() > 0) {
            speech.warn(parser.translation(), "This division is in another language than the first one, so it is not read.",
                    "Save the language that was spoken as a file of its own, if this is the wrong one.");
        }
        if (!closed.equals(input.text())) {
            speech.warn(null,
                    "An element <br> of this file is not closed, so it is no well-formed XML. It is read as a line break.",
                    "Export the file again.");
        }
        if (parser.isCutOff()) {
            speech.warn(null, "This file ends before its last element is closed, so words may be missing at its end.",
                    "Export the file again.");
        }
        return speech.read(parser.cues());
    }
}
