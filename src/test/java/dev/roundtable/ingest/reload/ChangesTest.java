package dev.roundtable.ingest.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The changes of two reloads")
class ChangesTest {

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({ "changed, changed, changed a", "added, changed, added a", "changed, removed, removed a",
            "added, removed, no panel changed", "removed, added, changed a", "failed, changed, changed a",
            "changed, failed, 'changed a, failed a'" })
    void areToldAsOne(String first, String second, String both) {
        var changes = changes(first);
        changes.add(changes(second));
        assertThat(changes).hasToString(both);
    }

    private static Changes changes(String what) {
        var changes = new Changes();
        switch (what) {
            case "changed" -> changes.changed.add("a");
            case "added" -> changes.added.add("a");
            case "removed" -> changes.removed.add("a");
            default -> changes.failed.addAll(List.of("a"));
        }
        return changes;
    }
}
