package dev.roundtable.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Reads the plan of every statement that a page in some order really took. */
@QuarkusTest
@TestProfile(StatementsTest.ThousandPanels.class)
@DisplayName("A page in an order, with a thousand panels")
class PlansTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({ "panels, HELD_ON_DESC, newest_key", "panels, HELD_ON_ASC, oldest_key", "panels, TITLE, title_key",
            "panels, SLUG, slug",
            "speakers, NAME, name_key", "speakers, ANSWERS_DESC, answers_key", "speakers, SLUG, slug" })
    void isReadInTheOrderOfAnIndex(String list, String order, String key) throws SQLException {
        var first = statements(list, Map.of("orderBy", order, "first", 20));
        var cursor = Ask.forData(list, Map.of("orderBy", order, "first", 20)).getString(list + ".pageInfo.endCursor");
        var next = statements(list, Map.of("orderBy", order, "first", 20, "after", cursor));
        var backwards = statements(list, Map.of("orderBy", order, "last", 20, "before", cursor));
        for (var ran : List.of(first, next, backwards)) {
            var pages = ran.stream().filter(sql -> sql.contains("order by") && sql.contains("fetch first")
                    && sql.substring(sql.lastIndexOf("order by")).contains(key)).toList();
            assertThat(pages).as("statements for the page among " + ran).isNotEmpty();
            assertThat(pages).allSatisfy(sql -> assertThat(plan(sql)).contains("/* index sorted */"));
        }
    }

    private List<String> statements(String document, Map<String, ?> variables) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            // Switched off and on, the database forgets what it counted.
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics true");
            Ask.forData(document, variables);
            var ran = new ArrayList<String>();
            // A number of its own keeps H2 from giving the result of the same statement's last run again.
            try (var rows = statement.executeQuery("select sql_statement from information_schema.query_statistics where 0 < "
                    + System.nanoTime())) {
                while (rows.next()) {
                    ran.add(rows.getString(1));
                }
            }
            return ran;
        }
    }

    private String plan(String sql) throws SQLException {
        try (var connection = database.getConnection(); var explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                boolean text = explain.getParameterMetaData().getParameterType(i) == Types.VARCHAR;
                explain.setObject(i, text ? "m" : (Object) 20);
            }
            var rows = explain.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
