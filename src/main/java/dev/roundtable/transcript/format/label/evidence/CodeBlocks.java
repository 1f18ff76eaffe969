package dev.roundtable.transcript.format.label.evidence;

/** Decides whether a text in Markdown is a document with blocks of code, and not a talk in which somebody shows code. */
final class CodeBlocks {

    private static final String FENCE = "\n```";
    /** A talk may show one block of code. */
    private static final int FEWEST_FENCES = 4;
    /** A text with two blocks of code and fewer labels is a document. */
    private static final int FEW_LABELS = 10;
    /** A talk has at least so many labels for each line that begins or ends a block. */
    private static final int LABELS_PER_FENCE = 2;

    private CodeBlocks() {
    }

    /**
     * Whether blocks of code are more frequent than labels allow.
     *
     * @param labels how many lines or headings are labels
     */
    static boolean outweigh(String text, long labels) {
        int fences = 0;
        for (int at = text.indexOf(FENCE); at >= 0; at = text.indexOf(FENCE, at + FENCE.length())) {
            fences++;
        }
        return fences >= FEWEST_FENCES && (labels < FEW_LABELS || labels < (long) LABELS_PER_FENCE * fences);
    }
}
