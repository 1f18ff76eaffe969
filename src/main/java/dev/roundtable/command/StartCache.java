package dev.roundtable.command;

import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM writes in a training run, so that later ones start and become fast sooner: loaded classes, and from JDK 25 on also which
 * methods are hot (JEP 483, 514 and 515). A JVM of another build, or with other files on its class path, does not use it.
 *
 * @param record the option of the training run
 * @param use the option of later runs
 */
record StartCache(String record, String use) {

    /** The first JDK that writes the cache of JEP 514 in one run. */
    private static final int AHEAD_OF_TIME = 25;

    /**
     * The cache of a JDK.
     *
     * @param feature the number of the JDK, such as 21
     * @param folder where the cache is
     */
    static StartCache of(int feature, Path folder) {
        return feature >= AHEAD_OF_TIME
                ? new StartCache("-XX:AOTCacheOutput=" + folder.resolve("roundtable.aot"),
                        "-XX:AOTCache=" + folder.resolve("roundtable.aot"))
                : new StartCache("-XX:ArchiveClassesAtExit=" + folder.resolve("roundtable.jsa"),
                        "-XX:SharedArchiveFile=" + folder.resolve("roundtable.jsa"));
    }

    /** The content of a file of options for {@code java @FILE}. */
    String options() {
        return String.join(System.lineSeparator(), List.of("\"" + use.replace("\\", "\\\\") + "\"", ""));
    }
}
