package dev.roundtable.ingest.write;

import dev.roundtable.store.entity.ProblemEntity;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;

/** Maps problems to entities. */
final class ProblemMapping {

    private ProblemMapping() {
    }

    /**
     * Maps a problem.
     *
     * @param source the key of the source that it belongs to; empty for the corpus as a whole
     */
    static ProblemEntity entity(String source, Problem problem) {
        var entity = new ProblemEntity();
        entity.source = source;
        entity.file = problem.file();
        entity.line = problem.line();
        entity.severity = problem.severity().name();
        entity.message = problem.message();
        entity.remedy = problem.remedy();
        return entity;
    }

    /** The problem of an entity. */
    static Problem problem(ProblemEntity entity) {
        return new Problem(entity.file, entity.line, Severity.valueOf(entity.severity), entity.message, entity.remedy);
    }
}
