package dev.roundtable.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A prepared version of the corpus")
class CorpusPreparedTest {

    private final List<String> steps = new ArrayList<>();
    private final CorpusPrepared version = new CorpusPrepared();

    @Test
    void isPublishedAndThenNotDiscarded() {
        observe();
        version.publish();
        version.discard();
        assertThat(steps).containsExactly("published");
    }

    @Test
    void freesOnceWhatWasPreparedIfItIsNotPublished() {
        observe();
        version.discard();
        version.discard();
        assertThat(steps).containsExactly("freed");
    }

    private void observe() {
        version.onPublish(() -> steps.add("published"));
        version.onDiscard(() -> steps.add("freed"));
    }
}
