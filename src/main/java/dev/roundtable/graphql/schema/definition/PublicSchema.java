package dev.roundtable.graphql.schema.definition;

import jakarta.inject.Singleton;

import graphql.schema.GraphQLSchema;

/** The schema that is served. It is SmallRye's, customized by {@link SchemaCustomization}, with sorted and filtered introspection. */
@Singleton
public class PublicSchema {

    private final GraphQLSchema schema;

    PublicSchema(GraphQLSchema schema) {
        var code = UnsupportedDirectives.hidden(schema.getCodeRegistry())
                .transform(registry -> registry.fieldVisibility(new FieldOrder()));
        // transformWithoutTypes does not copy types.
        this.schema = schema.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }

    /** The schema. */
    public GraphQLSchema get() {
        return schema;
    }
}
