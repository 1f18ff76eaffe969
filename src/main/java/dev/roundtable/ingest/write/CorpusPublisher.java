package dev.roundtable.ingest.write;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;

import dev.roundtable.store.CorpusPrepared;
import dev.roundtable.store.CorpusState;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Writes a version of the corpus in one transaction and publishes it: a request reads the version before or this one, whole. */
@ApplicationScoped
public class CorpusPublisher {

    /** Longer than reading the largest corpus takes. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final CorpusState state;
    private final Event<CorpusPrepared> prepared;

    CorpusPublisher(CorpusState state, Event<CorpusPrepared> prepared) {
        this.state = state;
        this.prepared = prepared;
    }

    /**
     * Writes and publishes. If writing fails, or writes nothing, the corpus stays as it is.
     *
     * @param writing writes in the transaction of this thread; false if there is nothing to publish
     * @return whether something was published
     */
    @ActivateRequestContext
    public boolean publish(BooleanSupplier writing) {
        var version = new CorpusPrepared();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) LONGEST.toSeconds()));
        try {
            if (!writing.getAsBoolean()) {
                return false;
            }
            prepared.fire(version);
            state.publish(() -> {
                QuarkusTransaction.commit();
                version.publish();
            });
            return true;
        } finally {
            version.discard();
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }
}
