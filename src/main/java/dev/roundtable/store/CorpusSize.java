package dev.roundtable.store;

import jakarta.enterprise.context.ApplicationScoped;

/** What the store holds, counted once for each state of the corpus: probes and metrics ask all the time. */
@ApplicationScoped
public class CorpusSize {

    private final CorpusQueries corpus;
    private final Readiness readiness;
    private volatile Counted counted;

    CorpusSize(CorpusQueries corpus, Readiness readiness) {
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
