package dev.roundtable.graphql.schema.definition;

import jakarta.inject.Singleton;

import graphql.schema.idl.SchemaPrinter;

/** Prints the schema in the schema definition language (SDL). */
@Singleton
public class SchemaDocument {

    private final PublicSchema schema;

    SchemaDocument(PublicSchema schema) {
        this.schema = schema;
    }

    /** The SDL of all types with their descriptions, sorted by name, so that versions can be compared line by line. */
    public String sdl() {
        var options = SchemaPrinter.Options.defaultOptions().includeScalarTypes(true).includeDirectiveDefinitions(false);
        return new SchemaPrinter(options).print(schema.get());
    }
}
