package dev.roundtable.transcript.format.timed.layout;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads lines with two days and times, as programs write them that transcribe a live stream: {@code [2025-07-01T20:21:06.2+00:00 -->
 * 2025-07-01T20:21:09.9+00:00] words}. Their times become times since the first one. Lines about the parts of the stream have no words.
 */
final class IsoRanges {

    private static final String MOMENT = "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?)(Z|[+-]\\d{2}:?\\d{2})?";
    private static final Pattern LINE = Pattern
            .compile("\\s*+\\[?" + MOMENT + "\\s*+(?:-{1,2}>|→|[-–—])\\s*+" + MOMENT + "\\]?+[\\s:]*+(.*)");
    private static final Pattern PART = Pattern
            .compile("\\s*+\\[?(?:segment|chunk|part|block)\\b[^\\dT]{0,6}" + MOMENT + ".{0,60}", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 2;
    private static final double SHARE = 0.8;

    private IsoRanges() {
    }

    /** The text with times since the first one, on the same lines; the text itself if its lines do not begin so. */
    static String sinceFirst(String text) {
        if (!text.contains("-->") && !text.contains("->")) {
            return text;
        }
        double first = Double.MAX_VALUE;
        int filled = 0;
        int ranges = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var match = LINE.matcher(line);
            boolean range = match.matches() && seconds(match, 1) != null && seconds(match, 4) != null;
            filled += line.isBlank() || PART.matcher(line).matches() ? 0 : 1;
            ranges += range ? 1 : 0;
            first = range ? Math.min(first, seconds(match, 1)) : first;
        }
        return ranges >= FEWEST && ranges >= SHARE * filled ? sinceFirst(text, first) : text;
    }

    private static String sinceFirst(String text, double first) {
        var out = new StringBuilder(text.length());
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var match = LINE.matcher(line);
            var start = match.matches() ? seconds(match, 1) : null;
            var end = start == null ? null : seconds(match, 4);
            if (end != null) {
                out.append(String.format(Locale.ROOT, "[%.3f --> %.3f] ", start - first, end - first)).append(match.group(7));
            } else if (!PART.matcher(line).matches()) {
                out.append(line);
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** Seconds since 1970 at the moment whose day is in a group; null for a day, a time or an offset that does not exist. */
    private static Double seconds(MatchResult match, int group) {
        try {
            var moment = LocalDateTime.parse(match.group(group) + 'T' + match.group(group + 1).replace(',', '.'));
            var offset = match.group(group + 2) == null ? ZoneOffset.UTC : ZoneOffset.of(match.group(group + 2));
            return moment.toEpochSecond(offset) + moment.getNano() / 1e9;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
