package dev.roundtable.ingest.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import dev.roundtable.store.CorpusState;
import dev.roundtable.store.monitoring.CorpusSize;

/** Readiness check: up when the whole corpus is loaded and every folder has a panel. Its data has the size of the corpus and the progress of the load. */
@Readiness
@ApplicationScoped
class CorpusReadiness implements HealthCheck {

    private final LoadingState state;
    private final CorpusSize size;
    private final CorpusState corpus;

    CorpusReadiness(LoadingState state, CorpusSize size, CorpusState corpus) {
        this.state = state;
        this.size = size;
        this.corpus = corpus;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("corpus").status(corpus.isComplete() && state.fault() == null)
                .withData("filesLoaded", state.done() - state.failed()).withData("files", state.files())
                .withData("filesFailed", state.failed()).withData("filesFound", state.found().found())
                .withData("filesIgnored", state.found().ignored());
        if (state.fault() != null) {
            response.withData("reason", state.fault());
        }
        if (state.error() != null) {
            response.withData("problem", state.error());
        }
        var counts = size.get();
        if (counts != null) {
            response.withData("panels", counts.panelCount()).withData("speakers", counts.speakerCount())
                    .withData("questions", counts.questionCount()).withData("answers", counts.answerCount());
        }
        return response.build();
    }
}
