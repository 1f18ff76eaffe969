package dev.roundtable.graphql.schema.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Introspection")
class IntrospectionTest {

    private static final Map<String, Object> NONE = Map.of();
    /** All that the standard query asks of a type. */
    private static final String FULL_TYPE = IntrospectionQueryBuilder.build(Options.defaultOptions().inputValueDeprecation(true)
            .isOneOf(true)).replaceFirst("(?s)^.*?(?=fragment )", " ");

    /** The first document of Apollo Kotlin's schema download: which features the server has. */
    @Test
    void answersTheFiveTypesThatApolloKotlinAsksFor() {
        var types = List.of("__Schema", "__Type", "__Directive", "__Field", "__InputValue");
        var answer = Ask.query(types(types) + " fragment T on __Type { fields { name args { name } } }", NONE).jsonPath();
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.t4.fields.name")).contains("defaultValue", "isDeprecated");
    }

    @Test
    void answersTenTypesWithAllThatIsKnownOfThem() {
        var types = List.of("Query", "Panel", "Speaker", "Question", "Answer", "Turn", "Node", "Role", "AnswerFilter", "Date");
        var query = types(types).replace("...T", "...FullType") + FULL_TYPE;
        var answer = Ask.query(query, NONE).jsonPath();
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.t1.fields.name")).contains("turns");
    }

    @Test
    void answersTheStandardQueryWithAllOptions() {
        var options = Options.defaultOptions().descriptions(true).specifiedByUrl(true).directiveIsRepeatable(true)
                .schemaDescription(true).inputValueDeprecation(true).isOneOf(true).typeRefFragmentDepth(9);
        var answer = Ask.query(IntrospectionQueryBuilder.build(options), NONE).jsonPath();
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.__schema.types.name")).contains("Panel", "__Type");
    }

    @Test
    void standsBesideDataInTheOrderOfTheDocument() {
        var data = Ask.query("{ first: __typename a: __type(name: \"Role\") { kind name } panels { totalCount } "
                + "none: __type(name: \"Nobody\") { name } __schema { queryType { __typename name } } }", NONE);
        assertThat(data.asString()).isEqualTo("{\"data\":{\"first\":\"Query\",\"a\":{\"kind\":\"ENUM\",\"name\":\"Role\"},"
                + "\"panels\":{\"totalCount\":1},\"none\":null,"
                + "\"__schema\":{\"queryType\":{\"__typename\":\"__Type\",\"name\":\"Query\"}}}}");
    }

    @Test
    void hasNoDirectivesThatDoNothing() {
        var directives = Ask.query("{ __schema { directives { name } } }", NONE).jsonPath()
                .<String>getList("data.__schema.directives.name");
        assertThat(directives).containsExactlyInAnyOrder("include", "skip", "deprecated", "specifiedBy", "oneOf");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ panels { ... @defer { totalCount } } }",
            "{ panels { ...C @defer(label: \"count\") } } fragment C on PanelConnection { totalCount }",
            "{ ... @defer(if: false) { panels { totalCount } } }",
            "query @experimental_disableErrorPropagation { panels { totalCount } }" })
    void isRightThatTheyAreUnknown(String query) {
        var error = Ask.query(query, NONE).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(error.getString("message")).startsWith("Unknown directive '").doesNotContain("Did you mean");
        assertThat(error.getInt("locations[0].line")).isEqualTo(1);
    }

    @Test
    void isNotSuggestedWhatIsUnknown() {
        assertThat(Ask.query("{ panels { ... @defr { totalCount } } }", NONE).jsonPath().getString("errors[0].message"))
                .startsWith("Unknown directive 'defr'").doesNotContain("'defer'");
    }

    static Stream<Arguments> bombs() {
        var eleven = IntStream.range(0, 11).mapToObj(i -> "a%d: __type(name: \"Panel\") { name }".formatted(i));
        var cycle = "{ __schema { types " + "{ fields { type ".repeat(3) + "{ name }" + " } }".repeat(3) + " } }";
        var possible = "{ __type(name: \"Node\") { possibleTypes { interfaces { possibleTypes { name } } } } }";
        var aliases = "{ __schema { types { " + IntStream.range(0, 50)
                .mapToObj(i -> "f%d: fields { name args { name } }".formatted(i)).collect(Collectors.joining(" ")) + " } } }";
        var arguments = "{ __schema { types { fields { " + IntStream.range(0, 100)
                .mapToObj(i -> "a%d: args { name }".formatted(i)).collect(Collectors.joining(" ")) + " } } } }";
        var doubling = "{ __schema { types { ...F0 } } }" + IntStream.range(0, 20)
                .mapToObj(i -> " fragment F%d on __Type { ofType { ...F%2$d } a%1$d: ofType { ...F%2$d } }".formatted(i, i + 1))
                .collect(Collectors.joining()) + " fragment F20 on __Type { name }";
        var merging = "{ __schema { types { ...F0 } } }" + IntStream.range(0, 12)
                .mapToObj(i -> " fragment F%d on __Type { ...F%2$d ofType { ...F%2$d } }".formatted(i, i + 1))
                .collect(Collectors.joining()) + " fragment F12 on __Type { name }";
        var whole = IntStream.range(0, 10).mapToObj(i -> "s%d: __schema { types { ...FullType } }".formatted(i))
                .collect(Collectors.joining(" ", "{ ", " }")) + FULL_TYPE;
        return Stream.of(Arguments.of("eleven roots", eleven.collect(Collectors.joining(" ", "{ ", " }"))),
                Arguments.of("the fields of fields", cycle), Arguments.of("the possible types of possible types", possible),
                Arguments.of("fields under fifty names", aliases), Arguments.of("arguments under a hundred names", arguments),
                Arguments.of("doubling fragments", doubling),
                Arguments.of("fragments that merge", merging),
                Arguments.of("the whole schema ten times", whole));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isRefusedWhereNoToolAsksForSoMuch(String name, String bomb) {
        var answer = Ask.query(bomb, NONE).jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.getString("errors[0].message")).endsWith(".");
        assertThat(answer.<Object>get("data")).isNull();
    }

    private static String types(List<String> types) {
        return IntStream.range(0, types.size()).mapToObj(i -> "t%d: __type(name: \"%s\") { ...T }".formatted(i, types.get(i)))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }
}
