package dev.roundtable.transcript.format.caption;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.format.Entities;

/**
 * The text of one cue, cut where the voice changes: W3C WebVTT, cue text parsing rules (https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules). Tags go, ruby annotations with
 * them, for they repeat the words that they stand above. A {@code <} that begins no tag is text: less strict than the rules, which
 * would swallow the rest of the cue.
 */
final class CueText {

    /**
     * Words in one voice.
     *
     * @param voice what the voice span says; null where the cue has not named anybody yet
     * @param text the words, with references decoded and line breaks kept
     */
    record Run(String voice, String text) {}

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

    static List<Run> runs(String cue) {
        var parsed = new CueText(cue);
        parsed.parse();
        return parsed.runs;
    }

    /** The words without their tags; references stay as they are, as players of SubRip leave them. */
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
                // how words look is not what they say
            }
        }
    }

    /** What follows the tag's name and its classes. */
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

    /** Where the next tag begins: a letter, a digit or a slash after the bracket, and a closing bracket somewhere; -1 for none. */
    private int tag(int from) {
        for (int open = cue.indexOf('<', from); open >= 0 && open < lastClose; open = cue.indexOf('<', open + 1)) {
            char next = cue.charAt(open + 1);
            if (next == '/' || next < 128 && Character.isLetterOrDigit(next)) {
                return open;
            }
        }
        return -1;
    }
}
