package dev.roundtable.store.monitoring;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.CorpusState;
import dev.roundtable.store.query.CorpusQueries;
import dev.roundtable.store.row.CorpusRow;

/** Counts what the store holds, once for each revision of the corpus, because probes and metrics read it often. */
@ApplicationScoped
public class CorpusSize {

    private final CorpusQueries queries;
    private final CorpusState state;
    private volatile Counted counted;

    CorpusSize(CorpusQueries queries, CorpusState state) {
        this.queries = queries;
        this.state = state;
    }

    /** The counts; null before the corpus is complete. */
    public CorpusRow get() {
        if (!state.isComplete()) {
            return null;
        }
        long revision = state.revision();
        var last = counted;
        if (last == null || last.revision() != revision) {
            last = new Counted(revision, queries.corpus());
            counted = last;
        }
        return last.row();
    }

    private record Counted(long revision, CorpusRow row) {}
}
