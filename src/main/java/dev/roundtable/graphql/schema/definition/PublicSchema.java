package dev.roundtable.graphql.schema.definition;

import jakarta.inject.Singleton;

import graphql.schema.GraphQLSchema;

/** The schema that is served: SmallRye's, as {@link SchemaCustomization} has it built, with an introspection of its own. */
@Singleton
public class PublicSchema {

    private final GraphQLSchema schema;

    PublicSchema(GraphQLSchema schema) {
        var code = UnsupportedDirectives.hidden(schema.getCodeRegistry())
                .transform(registry -> registry.fieldVisibility(new FieldOrder()));
        // Types stay the same objects, so nothing is copied.
        this.schema = schema.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }

    public GraphQLSchema get() {
        return schema;
    }
}
