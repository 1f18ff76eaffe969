package dev.roundtable.command;

import dev.roundtable.settings.SettingsCheck;

/** The number of threads that read and write connections. */
final class EventLoops {

    private static final String SIZE = "quarkus.vertx.event-loops-pool-size";

    private EventLoops() {
    }

    /**
     * Sets one event loop for a machine with one processor, unless a number is configured. Quarkus starts at least two, which
     * take the only processor from each other while requests wait.
     */
    static void limitToOneProcessor(SettingsCheck settings) {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            System.setProperty(SIZE, settings.value(SIZE, "1"));
        }
    }
}
