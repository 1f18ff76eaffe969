package dev.roundtable.transcript.format.spoken;

import java.util.regex.Pattern;

/**
 * The front matter of Markdown above a text without labels: fields between two lines of dashes.
 *
 * @param title what the field {@code title} says; null without one
 * @param declared whether a field such as {@code transcript_by} says that the text is a transcript
 * @param body the text below
 */
record SpokenMatter(String title, boolean declared, String body) {

    private static final int LONGEST = 60_000;
    private static final Pattern BEGIN = Pattern.compile("---[ \\t]{0,8}+\\r?+\\n");
    private static final Pattern END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]{0,8}+(?:\\r?+\\n|\\z)");
    private static final Pattern TITLE = Pattern.compile("(?im)^title: {0,8}+([\"']?)(\\S[^\\r\\n]{0,300})\\1 {0,8}+$");
    private static final Pattern TRANSCRIBED = Pattern.compile("(?im)^(?:transcript|transcriber|transcribed)[a-z_-]{0,20}:");

    /** Separates the front matter, if there is one. */
    static SpokenMatter of(String text) {
        var begin = BEGIN.matcher(text);
        var end = END.matcher(text);
        if (!begin.lookingAt() || !end.find(begin.end()) || end.start() > LONGEST) {
            return new SpokenMatter(null, false, text);
        }
        var fields = text.substring(begin.end(), end.start());
        var title = TITLE.matcher(fields);
        return new SpokenMatter(title.find() ? title.group(2).strip() : null, TRANSCRIBED.matcher(fields).find(),
                text.substring(end.end()));
    }
}
