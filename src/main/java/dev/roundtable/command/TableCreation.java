package dev.roundtable.command;

import dev.roundtable.settings.SettingsCheck;

/**
 * Creates the tables of an empty database without reading first which tables there are, as the default of application.properties
 * would.
 */
final class TableCreation {

    private static final String STRATEGY = "quarkus.hibernate-orm.schema-management.strategy";
    private static final String CREATED = "dev.roundtable.tables-created";

    private TableCreation() {
    }

    /** Sets the strategy for a database that is empty when the process starts. */
    static void skipReading(SettingsCheck settings) {
        // In dev mode, a restart runs in the same process, in which the tables of a database in memory still exist.
        if (System.getProperty(CREATED) != null) {
            System.setProperty(STRATEGY, "update");
        } else if (settings.value(STRATEGY, "").equals("update")) {
            System.setProperty(STRATEGY, "create");
            System.setProperty(CREATED, "true");
        }
    }
}
