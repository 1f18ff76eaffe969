package dev.roundtable.ingest.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import dev.roundtable.store.monitoring.CorpusSize;

/** Ready when the whole corpus is loaded; says how much is there, how far loading is, and how many files failed. */
@Readiness
@ApplicationScoped
class CorpusReadiness implements HealthCheck {

    private final LoadingState state;
    private final CorpusSize corpus;
    private final dev.roundtable.store.CorpusState readiness;

    CorpusReadiness(LoadingState state, CorpusSize corpus, dev.roundtable.store.CorpusState readiness) {
        this.state = state;
        this.corpus = corpus;
        this.readiness = readiness;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("corpus").status(readiness.isComplete())
                .withData("filesLoaded", state.done() - state.failed()).withData("files", state.files())
                .withData("filesFailed", state.failed()).withData("filesFound", state.found().found())
                .withData("filesIgnored", state.found().ignored());
        var counted = corpus.get();
        if (counted != null) {
            response.withData("panels", counted.panelCount()).withData("speakers", counted.speakerCount())
                    .withData("questions", counted.questionCount()).withData("answers", counted.answerCount());
        }
        return response.build();
    }
}
