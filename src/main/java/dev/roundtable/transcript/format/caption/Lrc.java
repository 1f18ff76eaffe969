package dev.roundtable.transcript.format.caption;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;
import dev.roundtable.transcript.format.line.Lines;

/**
 * LRC, lines with times as players of music and some recognizers write them (https://en.wikipedia.org/wiki/LRC_(file_format)):
 * {@code [01:02.50]words}, also with several times before one line or a time before each word, and with fields such as
 * {@code [ti:title]}.
 */
public final class Lrc implements TranscriptFormat {

    private static final int MOST_LINES = 200;

    /** The share of lines with a time from which a text is LRC. */
    private static final double MOSTLY = 0.8;

    private static final Pattern TIMED = Pattern.compile("\\s*+\\[\\d{1,3}:\\d{2}\\.\\d{2,3}\\].*+");

    static final Pattern FIELD = Pattern.compile("\\s*+\\[([A-Za-z#]{1,10}):([^\\]]*+)\\]\\s*+");

    private static final Set<String> FIELDS = Set.of("ti", "ar", "al", "au", "by", "offset", "length", "re", "ve", "la", "tool",
            "id", "lr", "#");

    @Override
    public String name() {
        return "lrc";
    }

    @Override
    public boolean recognizes(Input input) {
        var lines = new Lines(input.text());
        int fields = 0;
        int timed = 0;
        int other = 0;
        while (fields + timed + other < MOST_LINES && lines.next()) {
            if (lines.isBlank()) {
                continue;
            }
            var field = FIELD.matcher(lines.text());
            if (TIMED.matcher(lines.text()).matches()) {
                timed++;
            } else if (field.matches() && FIELDS.contains(field.group(1).toLowerCase(Locale.ROOT))) {
                fields++;
            } else if (fields + timed == 0) {
                return false;
            } else {
                other++;
            }
        }
        return timed + (fields > 0 ? 1 : 0) > 1 && timed >= MOSTLY * (timed + other);
    }

    @Override
    public Transcript read(Input input) {
        var parser = new LrcParser(input.file());
        parser.parse(new Lines(input.text()));
        return new CueSpeech(name(), input).title(parser.field("ti")).language(parser.language()).read(parser.cues());
    }
}
