package dev.roundtable.graphql.document;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;

/**
 * Caches parsed and validated documents by their shape. A document of the shape of an earlier one is neither parsed nor validated: it
 * is the earlier document with other literals. Its nodes have the locations of the earlier document, see {@link #REUSED}. The context of a
 * request must have its {@link SentDocument}, with that class as the key.
 */
public final class DocumentCache implements PreparsedDocumentProvider {

    /**
     * The key of the executed document in the context of a request. It is set only if nodes have the locations of an earlier document,
     * so that the locations of errors must be converted.
     */
    public static final Object REUSED = new Object();

    /** The size of the cache in bytes, enough for some thousand documents of usual size. */
    private static final long SIZE = 16_000_000;
    /** The approximate bytes of nodes, and of the plan that may be cached with them, for each character of a shape. */
    private static final int BYTES_A_CHARACTER = 80;

    private final GraphQLSchema schema;
    private final Cache<String, CachedDocument> documents = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(SIZE)
            .weigher((String shape, CachedDocument document) -> shape.length() * BYTES_A_CHARACTER + document.weight()).build();

    /**
     * Creates an empty cache.
     *
     * @param schema the schema for which documents are valid
     */
    public DocumentCache(GraphQLSchema schema) {
        this.schema = schema;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        SentDocument sent = input.getGraphQLContext().get(SentDocument.class);
        if (sent.isRefused()) {
            return CompletableFuture.completedFuture(parse.apply(input));
        }
        var shape = sent.shape();
        var known = documents.getIfPresent(shape.text());
        var document = known == null ? null : known.with(shape.literals(), schema);
        if (document != null) {
            if (!known.text().equals(input.getQuery())) {
                input.getGraphQLContext().put(REUSED, document);
            }
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(document));
        }
        var parsed = parse.apply(input);
        if (!parsed.hasErrors()) {
            documents.put(shape.text(), new CachedDocument(input.getQuery(), parsed.getDocument(), shape.literals()));
        }
        return CompletableFuture.completedFuture(parsed);
    }

    /**
     * Finds the cached document of the shape of another.
     *
     * @return null if none is cached, or if a literal differs that {@link ReusedDocument} cannot replace
     */
    public ReusedDocument find(SentDocument sent) {
        if (sent.isRefused()) {
            return null;
        }
        var known = documents.getIfPresent(sent.shape().text());
        return known == null ? null : ReusedDocument.of(known, sent.shape().literals(), schema);
    }
}
