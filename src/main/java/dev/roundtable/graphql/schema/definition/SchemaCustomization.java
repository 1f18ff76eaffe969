package dev.roundtable.graphql.schema.definition;

import java.util.Map;

import graphql.Directives;
import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;

/**
 * Customizes the schema while SmallRye builds it, which is when a native image is built, so that nothing has to be transformed when
 * the service starts. Scalars check what they are given: SmallRye's own let any text pass as a number or a date, so that a fault of
 * the client would be found only deep inside, as one of the server.
 */
public class SchemaCustomization implements EventingService {

    private static final Map<String, GraphQLScalarType> STRICT = Map.of("ID",
            Scalars.GraphQLID.transform(id -> id.coercing(new IdScalar())), "Int", Scalars.GraphQLInt, "Float",
            Scalars.GraphQLFloat, "Date",
            ExtendedScalars.Date.transform(date -> date.description("A day, as ISO 8601 writes it: 2026-01-10.")
                    .coercing(new DateScalar())));

    /** SmallRye looks for services before it makes the first type. */
    public SchemaCustomization() {
        Map.copyOf(GraphQLScalarTypes.getScalarMap()).forEach((type, scalar) -> {
            var strict = STRICT.get(scalar.getName());
            if (strict != null) {
                GraphQLScalarTypes.registerCustomScalar(scalar.getName(), type, strict);
            }
        });
    }

    /** Null: always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    /** SmallRye declares directives, and number types for their arguments, that nothing here uses; graphql-java adds its own. */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return builder.clearDirectives().additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective).additionalDirectives(UnsupportedDirectives.forbidden());
    }
}
