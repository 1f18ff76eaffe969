package dev.roundtable.graphql.document;

import java.util.List;
import java.util.function.Supplier;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;

/**
 * A document of a known shape: the document that was cached, and the strings that a request has in place of its own. So the document
 * need not be copied to execute it, and what is computed of it can be cached for all requests of its shape.
 */
public final class ReusedDocument {

    private final CachedDocument cached;
    private final LiteralSwap swap;
    private final GraphQLSchema schema;

    private ReusedDocument(CachedDocument cached, LiteralSwap swap, GraphQLSchema schema) {
        this.cached = cached;
        this.swap = swap;
        this.schema = schema;
    }

    /** A document with other literals; null if another literal than a string differs, because the cost may then differ, too. */
    static ReusedDocument of(CachedDocument cached, List<String> others, GraphQLSchema schema) {
        var swap = LiteralSwap.ofStrings(cached.literals(), others, schema);
        return swap == null ? null : new ReusedDocument(cached, swap, schema);
    }

    /** The cached document, with its own literals. */
    public Document document() {
        return cached.document();
    }

    /** Whether the request was sent with the same text. If not, errors have locations in another text. */
    public boolean isText(String text) {
        return cached.text().equals(text);
    }

    /** The arguments of a field of the cached document, with the literals of the request. */
    public List<Argument> arguments(Field field, GraphQLFieldDefinition definition) {
        return swap.arguments(field, definition);
    }

    /** The plan of the cached document; made if there is none. */
    public <P> P plan(Supplier<P> make) {
        return cached.plan(make);
    }

    /**
     * The only operation of the document if it selects the same fields of the same cost for any strings in place of its own.
     *
     * @return null if there are several operations, or directives, or variables with default values, or if a string is not valid in each
     *         of its places
     */
    public OperationDefinition onlyOperation() {
        var operations = document().getDefinitionsOfType(OperationDefinition.class);
        var others = cached.literals().stream()
                .map(literal -> literal.startsWith("\"") ? "\"_" + literal.substring(1) : literal)
                .toList();
        return operations.size() == 1 && new DocumentSize(document()).directives() == 0
                && LiteralSwap.of(document(), cached.literals(), others, schema) != null ? operations.get(0) : null;
    }
}
