package dev.roundtable.graphql.schema.definition;

import jakarta.inject.Singleton;

import graphql.schema.idl.SchemaPrinter;

/** The public contract as a document in GraphQL's schema definition language. */
@Singleton
public class SchemaDocument {

    private final PublicSchema schema;

    SchemaDocument(PublicSchema schema) {
        this.schema = schema;
    }

    /** All types with their descriptions, sorted by name, so that two versions compare line by line. */
    public String sdl() {
        var options = SchemaPrinter.Options.defaultOptions().includeScalarTypes(true).includeDirectiveDefinitions(false);
        return new SchemaPrinter(options).print(schema.get());
    }
}
