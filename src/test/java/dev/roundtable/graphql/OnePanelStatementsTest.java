package dev.roundtable.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.ingest.GeneratedPanels;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnePanelStatementsTest.OnePanel.class)
@DisplayName("SQL statements, with one panel")
class OnePanelStatementsTest {

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = { "panel(slug: \"generated-0001\")", "panels(first: 1) { nodes" })
    void areAsManyAsWithAThousand(String root) {
        var query = "{ " + root + " " + StatementsTest.PAGE + (root.contains("nodes") ? " } }" : " }");
        Ask.query(query, Map.of());
        long before = sessions.getStatistics().getPrepareStatementCount();
        assertThat(Ask.query(query, Map.of()).jsonPath().getList("errors")).isNull();
        assertThat(sessions.getStatistics().getPrepareStatementCount() - before).isEqualTo(StatementsTest.PAGE_COST);
    }

    /** A folder of one generated panel. */
    public static class OnePanel implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(new StatementsTest.ThousandPanels().getConfigOverrides());
            overrides.put("roundtable.transcripts", GeneratedPanels.folder(1).toString());
            overrides.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:one;DB_CLOSE_DELAY=-1");
            return overrides;
        }
    }
}
