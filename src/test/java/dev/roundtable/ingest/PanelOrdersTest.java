package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The order of panels")
class PanelOrdersTest extends LoadedFolder {

    private static final String BY_DAY = "brook, creek, sea, agi-next-2026, lake";

    @BeforeEach
    void loadPanels() throws IOException {
        panel("sea", "title: alpha\nheldOn: 2025-03-01");
        panel("lake", "title: Alpha");
        panel("creek", "title: Zeta\nheldOn: 2024-03-01");
        panel("brook", "title: 'beta'\nheldOn: 2024-03-01");
        load(Policy.CHANGED, OnError.STOP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "SLUG | agi-next-2026, brook, creek, lake, sea",
            "HELD_ON_DESC | sea, brook, creek, agi-next-2026, lake", "HELD_ON_ASC | " + BY_DAY,
            "TITLE | lake, sea, brook, creek, agi-next-2026" })
    void isTheOneThatIsAskedFor(String order, String slugs) {
        assertThat(slugs(Map.of("orderBy", order))).containsExactly(slugs.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SLUG", "HELD_ON_DESC", "HELD_ON_ASC", "TITLE" })
    void isTheSamePageByPageBothWays(String order) {
        var all = slugs(Map.of("orderBy", order));
        assertThat(pages(order, "first", "after", "endCursor", "hasNextPage").flatMap(List::stream))
                .containsExactlyElementsOf(all);
        var backwards = new ArrayList<String>();
        pages(order, "last", "before", "startCursor", "hasPreviousPage").forEach(page -> backwards.addAll(0, page));
        assertThat(backwards).containsExactlyElementsOf(all);
    }

    @Test
    void leadsFromPanelToPanelByDay() {
        var next = new HashMap<String, String>();
        var previous = new HashMap<String, String>();
        var panels = Ask.forData("panels", Map.of()).<Map<String, Object>>getList("panels.nodes");
        for (var panel : panels) {
            next.put((String) panel.get("slug"), slug(panel.get("next")));
            previous.put(slug(panel.get("previous")), (String) panel.get("slug"));
        }
        var order = new ArrayList<String>();
        for (var slug = "brook"; slug != null; slug = next.get(slug)) {
            order.add(slug);
            assertThat(previous.get(slug)).isEqualTo(next.get(slug));
        }
        assertThat(String.join(", ", order)).isEqualTo(BY_DAY);
    }

    private Stream<List<String>> pages(String order, String size, String cursor, String end, String more) {
        var pages = new ArrayList<List<String>>();
        var variables = new HashMap<String, Object>(Map.of("orderBy", order, size, 2));
        for (boolean goesOn = true; goesOn;) {
            var data = Ask.forData("panels", variables);
            pages.add(data.getList("panels.nodes.slug"));
            variables.put(cursor, data.getString("panels.pageInfo." + end));
            goesOn = data.getBoolean("panels.pageInfo." + more);
            assertThat(pages).hasSizeLessThan(5);
        }
        return pages.stream();
    }

    private static List<String> slugs(Map<String, ?> variables) {
        return Ask.forData("panels", variables).getList("panels.nodes.slug");
    }

    private static String slug(Object panel) {
        return panel == null ? null : (String) ((Map<?, ?>) panel).get("slug");
    }

    private void panel(String slug, String sheet) throws IOException {
        write(slug + ".txt", TRANSCRIPT);
        write(slug + ".panel.yaml", sheet + "\n");
    }
}
