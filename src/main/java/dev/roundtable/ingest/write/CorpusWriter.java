package dev.roundtable.ingest.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

import dev.roundtable.store.entity.CorpusEntity;
import dev.roundtable.store.entity.ProblemEntity;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.store.file.TableCheck;
import dev.roundtable.text.Sha256;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.term.TermDirectory;

/** Writes the corpus row, the descriptions of speakers, and the problems of the corpus as a whole. */
@ApplicationScoped
public class CorpusWriter {

    private static final Logger LOG = Logger.getLogger(CorpusWriter.class);

    /** The source of problems that belong to the corpus as a whole. */
    public static final String NO_SOURCE = "";
    /** The source of problems that belong to a folder and not to a panel. */
    public static final String FOLDERS = "folders";

    private final StatelessSession session;

    CorpusWriter(StatelessSession session) {
        this.session = session;
    }

    /** The sources that earlier starts stored, by key. */
    @Transactional
    public Map<String, SourceEntity> known() {
        return session.createSelectionQuery("from SourceEntity", SourceEntity.class).list().stream()
                .collect(Collectors.toMap(read -> read.source, read -> read));
    }

    /** The keys of the sources that have problems. */
    @Transactional
    public List<String> withProblems() {
        return session
                .createSelectionQuery("select distinct p.source from ProblemEntity p where p.source <> :none", String.class)
                .setParameter("none", NO_SOURCE).list();
    }

    /** The version of the corpus; null before the first load is complete. */
    @Transactional
    public String version() {
        CorpusEntity corpus = session.get(CorpusEntity.class, CorpusEntity.KEY);
        return corpus == null ? null : corpus.version;
    }

    /** All problems, by the keys of their sources. */
    @Transactional
    public Map<String, List<Problem>> problems() {
        return session.createSelectionQuery("from ProblemEntity p order by p.id", ProblemEntity.class).list().stream()
                .collect(groupingBy(problem -> problem.source, TreeMap::new, mapping(ProblemMapping::problem, toList())));
    }

    /**
     * The first error of all problems, as one line; null if there is none. A folder without a panel explains the other errors, so it comes
     * first.
     *
     * @param problems by the keys of their sources
     */
    public static String firstError(Map<String, List<Problem>> problems) {
        return Stream.concat(Stream.of(problems.getOrDefault(FOLDERS, List.of())), problems.values().stream())
                .flatMap(List::stream).filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                .map(Problem::toString).orElse(null);
    }

    /** Whether the store has no sources, speakers, problems or corpus row. */
    @Transactional
    public boolean isEmpty() {
        return !session.createNativeQuery("select exists (select 1 from source) or exists (select 1 from speaker)"
                + " or exists (select 1 from problem) or exists (select 1 from corpus)", Boolean.class).getSingleResult();
    }

    /** Whether a load was completed and no panel has changed since. */
    @Transactional
    public boolean isComplete() {
        return session.get(CorpusEntity.class, CorpusEntity.KEY) != null;
    }

    /**
     * Completes a load. The version is a hash of the content of all panels and of the names and terms, so equal corpora have equal
     * versions.
     *
     * @param problems the problems that belong to no single source
     * @param directory the people of people.yaml and of the panel sheets
     * @param terms the terms of terms.yaml and of the panel sheets
     * @param declarations a text that differs if the directory or the terms differ
     * @param first whether the store was empty before this load, so that nothing has to be removed
     */
    @Transactional
    public void complete(List<Problem> problems, SpeakerDirectory directory, TermDirectory terms, String declarations,
            boolean first) {
        CorpusEntity last = first ? null : session.get(CorpusEntity.class, CorpusEntity.KEY);
        if (!first) {
            removeOrphans();
        }
        var speakers = new SpeakerDescriptions(session, directory).update();
        new TermDescriptions(session, terms, speakers).update();
        var all = new ArrayList<>(problems);
        var unknownPanels = directory.unknownPanels(panels());
        unknownPanels.forEach(LOG::warn);
        all.addAll(unknownPanels);
        all.addAll(new DuplicateSpeakers(speakers, files(), directory).problems());
        session.insertMultiple(all.stream().map(problem -> ProblemMapping.entity(NO_SOURCE, problem)).toList());
        var corpus = new CorpusEntity();
        corpus.version = version(
                session.createSelectionQuery("from SourceEntity s order by s.panelSlug", SourceEntity.class).list(),
                declarations);
        corpus.loadedAt = last != null && last.version.equals(corpus.version)
                ? last.loadedAt
                : Instant.now().truncatedTo(ChronoUnit.MILLIS);
        corpus.tableSizes = session.createNativeQuery(TableCheck.SQL, String.class).getSingleResult();
        if (last == null) {
            session.insert(corpus);
        } else {
            session.update(corpus);
        }
    }

    private void removeOrphans() {
        session.createMutationQuery("delete from ProblemEntity p where p.source = :source").setParameter("source", NO_SOURCE)
                .executeUpdate();
        session.createMutationQuery("delete from SpeakerEntity s where not exists"
                + " (select 1 from ParticipationEntity p where p.speaker = s)").executeUpdate();
    }

    private Set<String> panels() {
        return new LinkedHashSet<>(
                session.createSelectionQuery("select p.slug from PanelEntity p order by p.slug", String.class).list());
    }

    /** One of the files in which each speaker takes part, by the speaker's slug. */
    private Map<String, String> files() {
        return session.createSelectionQuery("select p.speaker.slug, max(p.panel.file) from ParticipationEntity p group by"
                + " p.speaker.slug", Object[].class).list().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private static String version(List<SourceEntity> read, String declarations) {
        var sha256 = Sha256.digest();
        for (var source : read) {
            sha256.update((source.panelSlug + "=" + source.scriptHash + "\n").getBytes(StandardCharsets.UTF_8));
        }
        sha256.update(declarations.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256.digest()).substring(0, 16);
    }
}
