package dev.roundtable.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.roundtable.store.CorpusEntity;
import dev.roundtable.store.ParticipationEntity;
import dev.roundtable.store.ProblemEntity;
import dev.roundtable.store.SourceEntity;
import dev.roundtable.store.SpeakerEntity;
import dev.roundtable.transcript.Problem;
import io.quarkus.panache.common.Sort;

/** Keeps what is said of the corpus as a whole. */
@ApplicationScoped
class CorpusWriter {

    private static final String NO_SOURCE = "";

    /** What was read at earlier starts, by source. */
    @Transactional(TxType.REQUIRES_NEW)
    Map<String, SourceEntity> known() {
        return SourceEntity.<SourceEntity>listAll().stream()
                .collect(Collectors.toMap(read -> read.source, read -> read));
    }

    /** Whether anything was ever loaded. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isEmpty() {
        return CorpusEntity.findById(CorpusEntity.KEY) == null;
    }

    /**
     * Completes a load: the version is a hash of all that was read, so equal corpora have equal versions.
     *
     * @param problems what is wrong with no single source
     */
    @Transactional(TxType.REQUIRES_NEW)
    void complete(List<Problem> problems) {
        ProblemEntity.delete("source", NO_SOURCE);
        problems.forEach(problem -> ProblemMapping.entity(NO_SOURCE, problem).persist());
        SpeakerEntity.delete("from SpeakerEntity s where not exists (select 1 from ParticipationEntity p where p.speaker = s)");
        describeSpeakers();
        new DuplicateSpeakers(SpeakerEntity.listAll(Sort.by("slug"))).problems()
                .forEach(problem -> ProblemMapping.entity(NO_SOURCE, problem).persist());
        List<SourceEntity> read = SourceEntity.listAll(Sort.by("panelSlug"));
        CorpusEntity corpus = CorpusEntity.findById(CorpusEntity.KEY);
        boolean first = corpus == null;
        if (first) {
            corpus = new CorpusEntity();
        }
        corpus.version = version(read);
        corpus.loadedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        if (first) {
            corpus.persist();
        }
    }

    /** A speaker is called as in the last panel, by slug, that says so: whatever was loaded when, the result is the same. */
    private static void describeSpeakers() {
        var seen = new HashSet<String>();
        for (var participation : ParticipationEntity.<ParticipationEntity>listAll(Sort.by("panel.slug", "position"))) {
            var speaker = participation.speaker;
            speaker.name = participation.name;
            boolean first = seen.add(speaker.slug);
            speaker.romanizedName = last(participation.romanizedName, first ? null : speaker.romanizedName);
            speaker.affiliation = last(participation.affiliation, first ? null : speaker.affiliation);
        }
    }

    private static String last(String now, String before) {
        return now != null ? now : before;
    }

    private static String version(List<SourceEntity> read) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var source : read) {
                sha256.update((source.panelSlug + "=" + source.contentHash + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha256.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
