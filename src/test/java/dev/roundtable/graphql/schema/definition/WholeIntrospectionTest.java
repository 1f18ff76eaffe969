package dev.roundtable.graphql.schema.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.graphql.Ask;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The introspection of the whole schema")
class WholeIntrospectionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    PublicSchema schema;

    @Test
    void equalsThatOfGraphQLJava() throws IOException {
        var query = query();
        assertThat(JSON.readTree(Ask.query(query, Map.of()).asString())).isEqualTo(expected(query));
    }

    @Test
    void readsNullAsTheDefault() throws IOException {
        var deprecated = "includeDeprecated: true";
        var nulls = query().replace(deprecated, "includeDeprecated: null");
        assertThat(JSON.readTree(Ask.query(nulls, Map.of()).asString()))
                .isEqualTo(expected(query().replace(deprecated, "includeDeprecated: false")));
    }

    private JsonNode expected(String query) {
        return JSON.valueToTree(GraphQL.newGraphQL(schema.get()).build().execute(query).toSpecification());
    }

    private static String query() {
        var options = Options.defaultOptions().descriptions(true).specifiedByUrl(true).directiveIsRepeatable(true)
                .schemaDescription(true).inputValueDeprecation(true).isOneOf(true).typeRefFragmentDepth(9);
        return IntrospectionQueryBuilder.build(options);
    }
}
