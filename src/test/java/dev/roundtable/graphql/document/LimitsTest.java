package dev.roundtable.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.runtime.configuration.MemorySize;

@DisplayName("The limits of a request")
class LimitsTest {

    private static final String SCHEMA = "type Query { things: [Thing!]! } type Thing { name: String! again: Thing! }";

    @Test
    void endOneThatTakesTooLong() throws InterruptedException {
        var budget = new Limits(new Config(1_000, Duration.ofMillis(20))).budget();
        Thread.sleep(40);
        assertThatThrownBy(() -> budget.spend(false, 0)).isInstanceOfSatisfying(RequestAbortedException.class,
                refusal -> assertThat(refusal.getExtensions()).containsEntry("code", "DEADLINE_EXCEEDED"))
                .hasMessageStartingWith("The request took longer than 20 ms.");
    }

    @Test
    void endOneThatFetchesMoreThanItsDocumentLetsExpect() {
        var budget = new Limits(new Config(50, Duration.ofSeconds(10))).budget();
        for (int i = 0; i < 50; i++) {
            budget.spend(true, 0);
        }
        assertThatThrownBy(() -> budget.spend(true, 0)).isInstanceOfSatisfying(RequestAbortedException.class,
                refusal -> assertThat(refusal.getExtensions()).containsEntry("code", "QUERY_TOO_COMPLEX"))
                .hasMessageStartingWith("The response has more than 50 fields.");
    }

    @Test
    void endOneWhoseResponseGrowsTooLarge() {
        var budget = new Limits(new Config(50, Duration.ofSeconds(10))).budget();
        budget.spend(true, 10_000);
        assertThatThrownBy(() -> budget.spend(true, 10_001)).hasMessageStartingWith("The response has more than 10,000 bytes.");
        assertThatThrownBy(() -> budget.spend(true, 0)).hasMessageStartingWith("The response has more than 10,000 bytes.");
    }

    @Test
    void endOneWithTooManyErrors() {
        var budget = new Limits(new Config(50, Duration.ofSeconds(10))).budget();
        for (int i = 0; i < 100; i++) {
            budget.spendError(0);
        }
        assertThatThrownBy(() -> budget.spendError(0)).isInstanceOfSatisfying(RequestAbortedException.class,
                refusal -> assertThat(refusal.getExtensions()).containsEntry("code", "QUERY_TOO_COMPLEX"))
                .hasMessageStartingWith("The response has more than 100 errors.");
    }

    @Test
    void endNoRequestByTheFailuresOfTheServer() {
        var budget = new Limits(new Config(50, Duration.ofSeconds(10))).budget();
        for (int i = 0; i < 100; i++) {
            assertThat(budget.spendFailure(0)).isTrue();
        }
        assertThat(budget.spendFailure(0)).isFalse();
        budget.spendError(0);
        budget.spend(true, 0);
    }

    @Test
    void countErrorsAmongTheBytesOfAResponse() {
        var budget = new Limits(new Config(50, Duration.ofSeconds(10))).budget();
        budget.spendError(6_000);
        budget.spend(true, 4_000);
        assertThatThrownBy(() -> budget.spend(true, 4_001)).hasMessageStartingWith("The response has more than 10,000 bytes.");
    }

    @Test
    void refuseManyDigitsBeforeTheyAreRead() {
        var numbers = "{ things { name } }" + "12345678 ".repeat(251);
        var result = execute(numbers, new Config(1_000, Duration.ofSeconds(10)));
        assertThat(code(result)).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(result.getErrors().get(0).getMessage())
                .startsWith("The numbers in the document have more than 2,000 digits.");
    }

    @Test
    void countNoDigitsOfNamesAndStrings() {
        var digits = "1234567890".repeat(300);
        var document = "# " + digits + "\n{ a" + digits + ": things { name @include(if: true) again { name } } }";
        assertThat(execute(document, new Config(1_000, Duration.ofSeconds(10))).getErrors()).isEmpty();
    }

    @Test
    void letPassWhatStaysWithinThem() {
        var result = execute("{ things { name } }", new Config(1_000, Duration.ofSeconds(10)));
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString()).contains("a thing");
    }

    private static ExecutionResult execute(String query, GraphQLConfig config) {
        DataFetcher<List<String>> things = environment -> Collections.nCopies(100, "a thing");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetchers(Map.of("things", things)))
                .type("Thing", type -> type.dataFetchers(Map.of("name", environment -> environment.getSource(), "again",
                        environment -> environment.getSource())))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        return GraphQL.newGraphQL(schema).instrumentation(new Limits(config)).build().execute(query);
    }

    private static Object code(ExecutionResult result) {
        return result.getErrors().get(0).getExtensions().get("code");
    }

    private record Config(int maxComplexity, Duration deadline) implements GraphQLConfig {

        @Override
        public int maxDepth() {
            return 20;
        }

        @Override
        public MemorySize maxResponseSize() {
            return new MemorySize(BigInteger.valueOf(10_000));
        }

        @Override
        public int maxTokens() {
            return 1_000;
        }

        @Override
        public int maxCharacters() {
            return 10_000;
        }

        @Override
        public int maxAliases() {
            return 3;
        }

        @Override
        public int maxFragments() {
            return 2;
        }

        @Override
        public int maxRelations() {
            return 5;
        }

        @Override
        public int maxRootFields() {
            return 4;
        }

        @Override
        public int maxDirectives() {
            return 2;
        }

        @Override
        public boolean suggestions() {
            return true;
        }

        @Override
        public Optional<Path> documents() {
            return Optional.empty();
        }

        @Override
        public boolean trustedOnly() {
            return false;
        }
    }
}
