package dev.roundtable.store.query;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.row.CorpusRow;
import dev.roundtable.store.row.ProblemRow;

/** Reads counts of the corpus, and problems of input files. */
@ApplicationScoped
public class CorpusQueries {

    private final Sessions sessions;

    CorpusQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The counts of the corpus; null before the first load is complete. */
    public CorpusRow corpus() {
        var found = sessions.list(CorpusRow.class,
                """
                        select c.version, c.loadedAt, cast((select count(*) from PanelEntity) as integer),
                            cast((select count(*) from SpeakerEntity s where s.named) as integer), cast((select count(*) from QuestionEntity) as integer),
                            cast((select count(*) from TurnEntity t where t.answerOrdinal is not null) as integer),
                            (select coalesce(sum(p.characters), 0) from PanelEntity p)
                        from CorpusEntity c""",
                Map.of());
        return found.isEmpty() ? null : found.get(0);
    }

    /** The problems of input files, by file and line. */
    public List<ProblemRow> problems() {
        return sessions.list(ProblemRow.class, "select p.file, p.line, p.severity, p.message, p.remedy from ProblemEntity p"
                + " order by p.file, p.line, p.id", Map.of());
    }
}
