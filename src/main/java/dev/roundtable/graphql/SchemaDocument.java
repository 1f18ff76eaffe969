package dev.roundtable.graphql;

import java.util.Set;

import jakarta.inject.Singleton;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** The public contract as a document in GraphQL's schema definition language. */
@Singleton
public class SchemaDocument {

    /** SmallRye registers number types that no field of ours has. */
    private static final Set<String> UNUSED = Set.of("BigDecimal", "BigInteger");

    private final GraphQLSchema schema;

    SchemaDocument(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** All types with their descriptions, sorted by name, so that two versions compare line by line. */
    public String sdl() {
        var options = SchemaPrinter.Options.defaultOptions().includeScalarTypes(true).includeDirectiveDefinitions(false)
                .includeSchemaElement(element -> !(element instanceof GraphQLScalarType scalar && isUnused(scalar)));
        return new SchemaPrinter(options).print(schema);
    }

    private static boolean isUnused(GraphQLNamedType type) {
        return UNUSED.contains(type.getName());
    }
}
