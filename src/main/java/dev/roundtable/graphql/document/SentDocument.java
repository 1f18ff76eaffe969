package dev.roundtable.graphql.document;

/**
 * A document as it was sent, and what is computed of its text alone: once for each request, because several caches look it up. Not
 * thread-safe.
 */
public final class SentDocument {

    private final String text;
    private final boolean own;
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
        this(text, maxCharacters, maxComments, false);
    }

    /** @param own whether the service executes the document for itself, and not for a client */
    SentDocument(String text, int maxCharacters, int maxComments, boolean own) {
        this.text = text;
        this.own = own;
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

    /** Whether the service executes the document for itself. */
    boolean isOwn() {
        return own;
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
