package dev.roundtable.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.store.CorpusState;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The HQL that a native image is built with")
class HqlWarmUpTest {

    @Inject
    SessionFactory sessions;
    @Inject
    CorpusState readiness;

    @Test
    void leavesLittleToComputeForTheQueriesOfAPanelPage() throws IOException {
        int none = tables(false);
        int warm = tables(true);
        assertThat(none).isGreaterThan(100);
        assertThat(warm).isLessThan(none / 10);
    }

    /** How many states the parser computes for the service's own documents, with or without the warm-up before. */
    private int tables(boolean warmedUp) throws IOException {
        var interpreter = HqlWarmUp.parser("").getInterpreter();
        interpreter.clearDFA();
        if (warmedUp) {
            HqlWarmUp.parse();
        }
        long before = states();
        // Neither parsed queries nor rows are found again.
        sessions.unwrap(SessionFactoryImplementor.class).getQueryEngine().getInterpretationCache().close();
        readiness.publish(() -> {
        });
        Ask.forData("panel-page", Map.of("slug", "agi-next-2026"));
        Ask.forData("corpus", Map.of());
        return (int) (states() - before);
    }

    private static long states() {
        return Stream.of(HqlWarmUp.parser("").getInterpreter().decisionToDFA).mapToLong(dfa -> dfa.states.size()).sum();
    }
}
