package dev.roundtable.graphql.document;

import java.util.List;
import java.util.function.Supplier;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;

/** A parsed and valid document in the cache, and what is computed of it once. */
final class CachedDocument {

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
