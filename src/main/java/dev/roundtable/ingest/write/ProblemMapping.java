package dev.roundtable.ingest.write;

import dev.roundtable.store.entity.ProblemEntity;
import dev.roundtable.transcript.file.Problem;

/** A problem as an entity. */
final class ProblemMapping {

    private ProblemMapping() {
    }

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
}
