package dev.roundtable.transcript.format.label.markdown;

/** Recognizes paragraphs of Markdown that are all bold: {@code **How is it?**}. */
public final class BoldParagraph {

    private static final int SHORTEST = 6;

    private BoldParagraph() {
    }

    /** Whether a line is all bold. */
    public static boolean is(String line) {
        var text = line.strip();
        int last = text.length() - 1;
        return text.length() >= SHORTEST && (text.startsWith("**") && text.endsWith("**") && text.indexOf("**", 2) == last - 1
                || text.startsWith("__") && text.endsWith("__") && text.indexOf("__", 2) == last - 1);
    }

    /** The words of a line that is all bold. */
    public static String words(String line) {
        var text = line.strip();
        return text.substring(2, text.length() - 2).strip();
    }
}
