package dev.roundtable.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.ingest.source.FileCounts;
import dev.roundtable.store.CorpusState;

@DisplayName("The state of loading")
class LoadingStateTest {

    @Test
    void keepsAFaultUntilEachFolderHasAPanel() {
        var state = new LoadingState(new CorpusState(), null);
        state.fault("There is no transcript in this folder.");
        state.reloaded(3, 0, FileCounts.NONE, null, false);
        assertThat(state.fault()).isEqualTo("There is no transcript in this folder.");
        state.reloaded(4, 1, FileCounts.NONE, null, true);
        assertThat(state.fault()).isNull();
    }
}
