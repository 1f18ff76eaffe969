package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.settings.SettingsCheck;

@DisplayName("The tables of an empty database")
class TableCreationTest {

    private static final String STRATEGY = "quarkus.hibernate-orm.schema-management.strategy";

    private final Properties before = new Properties();

    @BeforeEach
    void startAsAProcessOfItsOwn() {
        before.putAll(System.getProperties());
        System.getProperties().remove(STRATEGY);
        System.getProperties().remove("dev.roundtable.tables-created");
    }

    @AfterEach
    void goBack() {
        System.setProperties(before);
    }

    @Test
    void areCreatedOnce() {
        TableCreation.skipReading(SettingsCheck.read());
        assertThat(System.getProperty(STRATEGY)).isEqualTo("create");
        // A restart in dev mode.
        TableCreation.skipReading(SettingsCheck.read());
        assertThat(System.getProperty(STRATEGY)).isEqualTo("update");
    }

    @Test
    void areLeftToAStrategyThatIsConfigured() {
        System.setProperty(STRATEGY, "validate");
        TableCreation.skipReading(SettingsCheck.read());
        assertThat(System.getProperty(STRATEGY)).isEqualTo("validate");
    }
}
