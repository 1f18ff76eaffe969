package dev.roundtable.ingest.reload;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

import dev.roundtable.ingest.read.SourceReader;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;

/**
 * By what speakers and terms are described.
 *
 * @param version differs if people.yaml, terms.yaml or what sheets declare for all panels has changed
 * @param problems those of people.yaml and terms.yaml, and contradictions between sheets
 */
record Description(String version, List<Problem> problems) {

    private static final Logger LOG = Logger.getLogger(Description.class);

    static Description of(SourceReader reader) {
        return new Description(reader.version(), reader.problems());
    }

    /** Logs which problems are new since another description, and which files are right again. */
    void logSince(Description before) {
        problems.stream().filter(problem -> !before.problems.contains(problem))
                .forEach(problem -> LOG.log(problem.severity() == Severity.ERROR ? Level.ERROR : Level.WARN, problem));
        var wrong = wrongFiles();
        before.wrongFiles().stream().filter(file -> !wrong.contains(file))
                .forEach(file -> LOG.infof("%s is right again.", file));
    }

    private Set<String> wrongFiles() {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::file)
                .collect(Collectors.toSet());
    }
}
