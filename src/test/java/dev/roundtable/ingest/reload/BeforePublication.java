package dev.roundtable.ingest.reload;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.function.Executable;

import dev.roundtable.store.CorpusPrepared;

/** Does something each time a version of the corpus is written, just before it is published. */
@Alternative
@Singleton
public class BeforePublication {

    private int times;
    private Executable action;

    /** Says what is done before the next publications, so many times. */
    synchronized void run(int most, Executable what) {
        times = most;
        action = what;
    }

    synchronized void prepared(@Observes CorpusPrepared event) throws Throwable {
        if (times > 0) {
            times--;
            action.execute();
        }
    }
}
