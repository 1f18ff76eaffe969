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
 * Customizes scalars and directives while SmallRye builds the schema, which happens at the build of the service, so the start need not
 * transform the schema. SmallRye's own scalars accept any text as a number or a date, so a wrong value would fail in a resolver, as
 * an error of the server. The scalars of this class check values.
 */
public class SchemaCustomization implements EventingService {

    private static final Map<String, GraphQLScalarType> STRICT = Map.of("ID",
            Scalars.GraphQLID.transform(id -> id.coercing(new IdScalar())), "Int", Scalars.GraphQLInt, "Float",
            Scalars.GraphQLFloat, "Date",
            ExtendedScalars.Date.transform(date -> date.description("A day, as ISO 8601 writes it: 2026-01-10.")
                    .coercing(new DateScalar())));

    /** Registers the scalars. SmallRye creates this service before it makes the first type. */
    public SchemaCustomization() {
        Map.copyOf(GraphQLScalarTypes.getScalarMap()).forEach((type, scalar) -> {
            var strict = STRICT.get(scalar.getName());
            if (strict != null) {
                GraphQLScalarTypes.registerCustomScalar(scalar.getName(), type, strict);
            }
        });
    }

    /** Null, because no setting disables this service. */
    @Override
    public String getConfigKey() {
        return null;
    }

    /** Removes the directives that SmallRye declares and nothing uses, with the types of their arguments. */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return builder.clearDirectives().additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective).additionalDirectives(UnsupportedDirectives.forbidden());
    }
}
