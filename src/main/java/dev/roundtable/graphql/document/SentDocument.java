package dev.roundtable.graphql.document;

/**
 * A document as it was sent, and what is computed of its text alone: once for each request, because several caches look it up. Not
 * thread-safe.
 */
public final class SentDocument {

    private final String text;
    private final boolean refused;
    private final String normalized;
    private DocumentShape shape;

    /**
     * Normalizes a document, unless it is too long or has too many comments: the parser refuses it, and it must not get the cached
     * response of a document without them.
     *
     * @param text any text; it need not be GraphQL
     * @param maxCharacters the length of the longest document that is parsed
     * @param maxComments the most comments of a document that is parsed
     */
    public SentDocument(String text, int maxCharacters, int maxComments) {
        this.text = text;
        var read = text.length() > maxCharacters ? null : DocumentText.of(text);
        this.refused = read == null || read.comments() > maxComments;
        this.normalized = refused ? text : read.normalized();
    }

    /** The document as it was sent. */
    public String text() {
        return text;
    }

    /** The document without ignored tokens; as it was sent if the parser refuses it. */
    public String normalized() {
        return normalized;
    }

    /** Whether the parser refuses the document for its length or its comments. */
    boolean isRefused() {
        return refused;
    }

    DocumentShape shape() {
        if (shape == null) {
            shape = DocumentShape.of(normalized);
        }
        return shape;
    }
}
