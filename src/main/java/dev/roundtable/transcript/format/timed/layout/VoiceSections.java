package dev.roundtable.transcript.format.timed.layout;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.line.LineScanner;
import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Reads headings between rules that name the voice of the lines below: {@code --- Speaker 1 ---} above {@code [00:01 - 00:02] words}. The
 * voice is written before the words of each line with a time.
 */
final class VoiceSections {

    private static final Pattern HEADING = Pattern
            .compile("\\s{0,8}[-=*_─—]{2,40}\\s?(\\p{L}.{0,40}?)\\s?:?\\s?[-=*_─—]{2,40}\\s*");

    private VoiceSections() {
    }

    /** The name in a heading between rules; null if a line is none, or names no voice. */
    static String voice(String line) {
        var shown = line.stripLeading();
        if (shown.isEmpty() || "-=*_─—".indexOf(shown.charAt(0)) < 0) {
            return null;
        }
        var heading = HEADING.matcher(line);
        return heading.matches() && LabelWords.isVoice(heading.group(1)) ? heading.group(1) : null;
    }

    /** The text with a label before the words of each line with a time; the text itself if no heading names a voice. */
    static String labelled(String text) {
        if (text.lines().noneMatch(line -> voice(line) != null)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        String voice = null;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var named = voice(line);
            voice = named == null ? voice : named;
            out.append(named != null ? "" : voice == null ? line : labelled(line, voice)).append('\n');
        }
        return out.toString();
    }

    private static String labelled(String line, String voice) {
        var read = line.isBlank() ? null : LineScanner.scan(1, line, false);
        return read == null || !read.is(Shape.TIME_TEXT)
                ? line
                : line.substring(0, read.clock().to()) + ' ' + voice + ": " + read.after();
    }
}
