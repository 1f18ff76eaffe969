package dev.roundtable;

import java.util.Optional;

/** Gives {@code command} access to the checks of the database, which are in this package until the store has its own. */
public final class DatabaseStart {

    private DatabaseStart() {
    }

    /** See {@link DatabaseCheck#fault}. */
    public static Optional<String> fault(String url, String user, String password) {
        return DatabaseCheck.fault(url, user, password);
    }

    /** See {@link DatabaseDisk#url}. */
    public static String checkedUrl(String url) {
        return DatabaseDisk.url(url);
    }

    /** See {@link DatabaseCheck#isEmptyAtStart}. */
    public static boolean isEmpty(String url) {
        return DatabaseCheck.isEmptyAtStart(url);
    }
}
