package dev.roundtable.graphql.document;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;

/**
 * Keeps documents parsed and validated, so that a request whose document has the shape of an earlier one needs neither. Its nodes
 * then stand where those of the earlier one did: what tells locations has to look where {@link #MOVED} ones are.
 */
public final class DocumentCache implements PreparsedDocumentProvider {

    /** The key in a request's context for its document, where the nodes of that stand where those of another did. */
    public static final Object MOVED = new Object();

    /** Bytes of all documents: some thousand of a usual size. */
    private static final long SIZE = 16_000_000;
    /** About how many bytes nodes take for each character. */
    private static final int BYTES_A_CHARACTER = 50;

    private final GraphQLSchema schema;
    private final int maxCharacters;
    private final Cache<String, Prepared> prepared = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(SIZE)
            .weigher((String shape, Prepared document) -> shape.length() * BYTES_A_CHARACTER).build();

    public DocumentCache(GraphQLSchema schema, int maxCharacters) {
        this.schema = schema;
        this.maxCharacters = maxCharacters;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        // What is too long is for the parser to refuse.
        if (input.getQuery().length() > maxCharacters) {
            return CompletableFuture.completedFuture(parse.apply(input));
        }
        var shape = DocumentShape.of(DocumentText.normalized(input.getQuery()));
        var known = prepared.getIfPresent(shape.text());
        var document = known == null ? null : known.with(shape.literals(), schema);
        if (document != null) {
            if (!known.text().equals(input.getQuery())) {
                input.getGraphQLContext().put(MOVED, document);
            }
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(document));
        }
        var parsed = parse.apply(input);
        if (!parsed.hasErrors()) {
            prepared.put(shape.text(), new Prepared(input.getQuery(), parsed.getDocument(), shape.literals()));
        }
        return CompletableFuture.completedFuture(parsed);
    }

    private record Prepared(String text, Document document, List<String> literals) {

        /** The document with these literals instead; null where they may not fit. */
        private Document with(List<String> others, GraphQLSchema schema) {
            return literals.equals(others) ? document : LiteralSwap.of(document, literals, others, schema);
        }
    }
}
