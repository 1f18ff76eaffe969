package dev.roundtable.graphql;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * SmallRye's schema with scalars that check what they are given. SmallRye's own let any text pass as a number or a date, so that
 * a fault of the client would be found only deep inside, as one of the server.
 */
@Singleton
class PublicSchema {

    private static final Map<String, GraphQLScalarType> STRICT = Map.of("ID",
            Scalars.GraphQLID.transform(id -> id.coercing(new StrictId())), "Int", Scalars.GraphQLInt, "Float",
            Scalars.GraphQLFloat, "Date",
            ExtendedScalars.Date.transform(date -> date.description("A day, as ISO 8601 writes it: 2026-01-10.")
                    .coercing(new StrictDate())));
    /** SmallRye declares directives, and number types for their arguments, that nothing of ours uses. */
    private static final Set<String> USED_DIRECTIVES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    private final GraphQLSchema schema;

    PublicSchema(GraphQLSchema schema) {
        var directives = schema.getDirectives().stream().filter(one -> USED_DIRECTIVES.contains(one.getName()));
        // SmallRye's resolver gives the types that it made itself, which are no longer those of this schema.
        var code = schema.getCodeRegistry().transform(registry -> registry.typeResolver("Node",
                node -> node.getSchema().getObjectType(node.getObject().getClass().getSimpleName())));
        var own = schema.transform(builder -> builder.clearDirectives()
                .additionalDirectives(directives.collect(Collectors.toSet())).codeRegistry(UnsupportedDirectives.hidden(code))
                .additionalDirectives(UnsupportedDirectives.forbidden()));
        this.schema = SchemaTransformer.transformSchema(own, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(GraphQLScalarType node,
                    TraverserContext<GraphQLSchemaElement> context) {
                var strict = STRICT.get(node.getName());
                return strict == null || strict == node ? TraversalControl.CONTINUE : changeNode(context, strict);
            }

            /** SmallRye lists fields in the order in which the build finds their methods, which differs from build to build. */
            @Override
            public TraversalControl visitGraphQLObjectType(GraphQLObjectType node,
                    TraverserContext<GraphQLSchemaElement> context) {
                var sorted = node.getFields().stream().sorted(Comparator.comparing(GraphQLFieldDefinition::getName)).toList();
                return sorted.equals(node.getFields())
                        ? TraversalControl.CONTINUE
                        : changeNode(context, node.transform(type -> type.replaceFields(sorted)));
            }
        });
    }

    GraphQLSchema get() {
        return schema;
    }
}
