package dev.roundtable.transcript.format.timed.layout;

/** Rewrites text whose times and names stand otherwise than on lines: the layouts of services, pages and recorders. */
public final class PlainLayout {

    private PlainLayout() {
    }

    /** The text with times and names on lines, each on the line of the file where it stood; the text itself if it has no such layout. */
    public static String of(String text) {
        var lines = TeamsPage.lines(AvatarLines.without(DatedHandles.joined(withoutEscapes(text))));
        var apart = IsoRanges.sinceFirst(GluedTime.apart(lines));
        return VoiceSections.labelled(KeyedLines.plain(KeyedPairs.joined(apart)));
    }

    /** A text whose brackets have no backslash before them, which converters to Markdown write. */
    private static String withoutEscapes(String text) {
        return text.contains("\\[") ? text.replace("\\[", "[").replace("\\]", "]") : text;
    }
}
