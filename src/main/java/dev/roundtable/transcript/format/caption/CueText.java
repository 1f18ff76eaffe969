package dev.roundtable.transcript.format.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Entities;

/**
 * Parses the text of one cue, and splits it where the voice changes, by the rules of WebVTT
 * (https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules). Tags are removed, and ruby annotations too, because they repeat words. Unlike
 * in the rules, a {@code <} that begins no tag is text; the rules would drop the rest of the cue.
 */
final class CueText {

    /**
     * Words in one voice.
     *
     * @param voice the name in the voice span; null before the first voice span of the cue
     * @param text the words, with references decoded and line breaks kept
     */
    record Run(String voice, String text) {}

    /** The tags of WebVTT, and the elements that players of SubRip know. */
    private static final Set<String> TAGS = Set.of("c", "i", "b", "u", "v", "lang", "ruby", "rt", "font", "s", "em", "strong",
            "br", "span", "p", "div");
    /** The beginning of a time, up to the milliseconds. */
    private static final Pattern TIME = Pattern.compile("\\d{1,9}:\\d{2}(?::\\d{2})?");

    private final String cue;
    private final int lastClose;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String voice;
    private boolean annotation;

    private CueText(String cue) {
        this.cue = cue;
        lastClose = cue.lastIndexOf('>');
    }

    /** The runs of a cue, in order. Runs without words are left out. */
    static List<Run> runs(String cue) {
        var parsed = new CueText(cue);
        parsed.parse();
        return parsed.runs;
    }

    /** The words without their tags. Character references are not decoded, as in players of SubRip. */
    static String withoutTags(String cue) {
        var parsed = new CueText(cue);
        int from = 0;
        for (int tag = parsed.tag(0); tag >= 0; tag = parsed.tag(from)) {
            parsed.text.append(cue, from, tag);
            from = cue.indexOf('>', tag) + 1;
        }
        return parsed.text.append(cue, from, cue.length()).toString();
    }

    private void parse() {
        int from = 0;
        for (int tag = tag(0); tag >= 0; tag = tag(from)) {
            words(cue.substring(from, tag));
            from = cue.indexOf('>', tag) + 1;
            read(cue.substring(tag + 1, from - 1));
        }
        words(cue.substring(from));
        endRun();
    }

    private void words(String more) {
        if (!annotation) {
            text.append(Entities.decode(more));
        }
    }

    private void read(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '.' && !Character.isWhitespace(tag.charAt(end))) {
            end++;
        }
        switch (tag.substring(0, end)) {
            case "v" -> {
                endRun();
                voice = annotationOf(tag, end);
            }
            case "rt" -> annotation = true;
            case "/rt", "/ruby" -> annotation = false;
            default -> {
                // other tags are only style
            }
        }
    }

    /** The text after the name of a tag and its classes. */
    private static String annotationOf(String tag, int endOfName) {
        int start = endOfName;
        while (start < tag.length() && !Character.isWhitespace(tag.charAt(start))) {
            start++;
        }
        return Entities.decode(tag.substring(start)).strip();
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new Run(voice, text.toString()));
            text.setLength(0);
        }
    }

    /** The index of the next tag, with a closing bracket after it; -1 for none. */
    private int tag(int from) {
        for (int open = cue.indexOf('<', from); open >= 0 && open < lastClose; open = cue.indexOf('<', open + 1)) {
            if (isTag(open + 1)) {
                return open;
            }
        }
        return -1;
    }

    /** Whether a tag of WebVTT or a style of SubRip, or a time, begins here; other words in angle brackets are said. */
    private boolean isTag(int start) {
        int from = cue.charAt(start) == '/' ? start + 1 : start;
        int end = from;
        while (end < cue.length() && (cue.charAt(end) == ':' || Character.isLetterOrDigit(cue.charAt(end)))) {
            end++;
        }
        var name = cue.substring(from, end);
        return name.isEmpty() ? from > start : TAGS.contains(name.toLowerCase(Locale.ROOT)) || TIME.matcher(name).matches();
    }
}
