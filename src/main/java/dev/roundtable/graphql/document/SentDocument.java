package dev.roundtable.graphql.document;

/**
 * A document as it was sent, and what is computed of its text alone: once for each request, because several caches look it up. Not
 * thread-safe.
 */
public final class SentDocument {

    private final String text;
    private final boolean tooLong;
    private final String normalized;
    private DocumentShape shape;

    /**
     * Normalizes a document, unless it is too long: the parser refuses it, and it must not get the cached response of a shorter one.
     *
     * @param text any text; it need not be GraphQL
     * @param maxCharacters the length of the longest document that is parsed
     */
    public SentDocument(String text, int maxCharacters) {
        this.text = text;
        this.tooLong = text.length() > maxCharacters;
        this.normalized = tooLong ? text : DocumentText.normalized(text);
    }

    /** The document as it was sent. */
    public String text() {
        return text;
    }

    /** The document without ignored tokens; as it was sent if it is too long. */
    public String normalized() {
        return normalized;
    }

    boolean isTooLong() {
        return tooLong;
    }

    DocumentShape shape() {
        if (shape == null) {
            shape = DocumentShape.of(normalized);
        }
        return shape;
    }
}
