package dev.roundtable.graphql.schema.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        var options = Options.defaultOptions().descriptions(true).specifiedByUrl(true).directiveIsRepeatable(true)
                .schemaDescription(true).inputValueDeprecation(true).isOneOf(true).typeRefFragmentDepth(9);
        var query = IntrospectionQueryBuilder.build(options);
        var expected = GraphQL.newGraphQL(schema.get()).build().execute(query).toSpecification();
        assertThat(JSON.readTree(Ask.query(query, Map.of()).asString())).isEqualTo(JSON.valueToTree(expected));
    }
}
