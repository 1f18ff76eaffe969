package dev.roundtable.store.monitoring;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.CorpusState;
import dev.roundtable.store.query.CorpusQueries;
import dev.roundtable.store.row.CorpusRow;

/** What the store holds, counted once for each state of the corpus: probes and metrics ask all the time. */
@ApplicationScoped
public class CorpusSize {

    private final CorpusQueries corpus;
    private final CorpusState readiness;
    private volatile Counted counted;

    CorpusSize(CorpusQueries corpus, CorpusState readiness) {
        this.corpus = corpus;
        this.readiness = readiness;
    }

    /** The corpus, counted; null before it is complete. */
    public CorpusRow get() {
        if (!readiness.isComplete()) {
            return null;
        }
        long revision = readiness.revision();
        var last = counted;
        if (last == null || last.revision() != revision) {
            last = new Counted(revision, corpus.corpus());
            counted = last;
        }
        return last.row();
    }

    private record Counted(long revision, CorpusRow row) {}
}
