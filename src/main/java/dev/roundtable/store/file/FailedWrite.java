package dev.roundtable.store.file;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * A write to the database file that failed, as on a full disk. H2 closes the database at once then, so the file is as a killed
 * process leaves it: all that was committed before is there. This needs {@code WRITE_DELAY=0}, by which H2 has no threads that write.
 */
public final class FailedWrite {

    private FailedWrite() {
    }

    /**
     * Explains a failure whose cause is a failed write.
     *
     * @param url of the database
     * @return sentences for the operator; empty where the failure has another cause
     */
    public static Optional<String> explain(Throwable failure, String url) {
        return reason(failure, Collections.newSetFromMap(new IdentityHashMap<>())).map(
                reason -> ("The database %s cannot be written (%s). The panels in it are complete. Make room on the disk and start"
                        + " again: the service then reads what is missing. Files named *.damaged-* beside the database take space and"
                        + " may be deleted.").formatted(url.replaceFirst(";.*", ""), reason));
    }

    /** What the operating system said. JTA names the failure of a commit as a suppressed one. */
    private static Optional<String> reason(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return Optional.empty();
        }
        if (failure instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
            // A channel is closed when the service stops, or with the thread that wrote: no fault of the disk.
            return store.getCause() instanceof IOException e && !(e instanceof ClosedChannelException)
                    ? Optional.of(e.getMessage())
                    : Optional.empty();
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .flatMap(cause -> reason(cause, seen).stream()).findFirst();
    }
}
