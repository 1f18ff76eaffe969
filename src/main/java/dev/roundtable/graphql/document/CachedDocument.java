package dev.roundtable.graphql.document;

import java.util.List;
import java.util.function.Supplier;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;

/** A parsed and valid document in the cache, and what is computed of it once. */
final class CachedDocument {

    /** The bytes of a character, and how often a literal is held: in the list and in the nodes. */
    private static final int BYTES_A_CHARACTER = 2;
    private static final int TIMES_A_LITERAL = 2;

    private final String text;
    private final Document document;
    private final List<String> literals;
    private volatile Object plan;

    /**
     * @param text the document as it was sent
     * @param literals as {@link DocumentShape} lists them
     */
    CachedDocument(String text, Document document, List<String> literals) {
        this.text = text;
        this.document = document;
        this.literals = literals;
    }

    String text() {
        return text;
    }

    Document document() {
        return document;
    }

    List<String> literals() {
        return literals;
    }

    /** The approximate bytes of what the size of the shape does not tell: the text, which may have long comments, and the literals. */
    int weight() {
        int characters = literals.stream().mapToInt(String::length).sum();
        return BYTES_A_CHARACTER * (text.length() + TIMES_A_LITERAL * characters);
    }

    /** The document with other literals; null if these may not be valid in their places. */
    Document with(List<String> others, GraphQLSchema schema) {
        return literals.equals(others) ? document : LiteralSwap.of(document, literals, others, schema);
    }

    /** The plan of the document; made by the first call, perhaps by several at once. */
    @SuppressWarnings("unchecked")
    <P> P plan(Supplier<P> make) {
        var cached = (P) plan;
        if (cached == null) {
            cached = make.get();
            plan = cached;
        }
        return cached;
    }
}
