package dev.roundtable.ingest.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.store.entity.CandidateBytes;
import dev.roundtable.store.entity.CorrectionEntity;
import dev.roundtable.store.entity.EvidenceBytes;
import dev.roundtable.store.entity.PanelEntity;
import dev.roundtable.store.entity.QuestionEntity;
import dev.roundtable.store.entity.Segments;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.store.entity.TurnEntity;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.Turn;

/** Maps the turns of a panel to entities, with their corrections. */
final class TurnMapping {

    private final PanelEntity panel;
    private final Map<String, SpeakerEntity> speakers;
    private final Map<Integer, QuestionEntity> questions;
    private final Map<Integer, TurnEntity> turns = new LinkedHashMap<>();
    private final List<CorrectionEntity> corrections = new ArrayList<>();
    private int answers;

    /**
     * @param speakers the stored speaker of each person's slug
     * @param questions the entity of each question, by its ordinal
     */
    TurnMapping(PanelEntity panel, Map<String, SpeakerEntity> speakers, Map<Integer, QuestionEntity> questions) {
        this.panel = panel;
        this.speakers = speakers;
        this.questions = questions;
    }

    /** Maps a turn. The turns before it, such as its prompt, must be mapped before. */
    void add(Turn turn) {
        var entity = new TurnEntity();
        entity.id = turn.id();
        entity.panel = panel;
        entity.ordinal = turn.ordinal();
        entity.answerOrdinal = turn.kind() == Turn.Kind.ANSWER ? ++answers : null;
        entity.kind = turn.kind().name();
        entity.speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
        entity.verbatim = turn.verbatim();
        entity.text = turn.text();
        entity.startOffset = turn.span().start();
        entity.endOffset = turn.span().end();
        entity.startTime = turn.span().startTime();
        entity.endTime = turn.span().endTime();
        entity.method = turn.attribution().method().name();
        entity.confidence = turn.attribution().confidence();
        entity.question = turn.question() == null ? null : questions.get(turn.question());
        entity.segments = Segments.write(turn.segments().stream().map(segment -> new Segments.Segment(segment.start(),
                segment.end(), millis(segment.startTime()), millis(segment.endTime()))).toList());
        entity.evidence = evidence(turn.attribution());
        entity.candidates = candidates(turn.attribution());
        entity.prompt = turn.prompt() == null ? null : turns.get(turn.prompt());
        turns.put(turn.ordinal(), entity);
        turn.corrections().forEach(correction -> add(entity, correction));
    }

    /** The turns that were mapped, in order. */
    List<TurnEntity> turns() {
        return List.copyOf(turns.values());
    }

    /** The corrections of the turns. */
    List<CorrectionEntity> corrections() {
        return corrections;
    }

    private void add(TurnEntity turn, Correction correction) {
        var entity = new CorrectionEntity();
        entity.turn = turn;
        entity.verbatim = correction.verbatim();
        entity.corrected = correction.corrected();
        entity.startOffset = correction.start();
        entity.endOffset = correction.end();
        entity.textStart = correction.textStart();
        entity.textEnd = correction.textEnd();
        corrections.add(entity);
    }

    private static byte[] evidence(Attribution attribution) {
        return EvidenceBytes.write(attribution.evidence().stream().map(reason -> new EvidenceBytes.Evidence(reason.kind(),
                reason.quote(), reason.start(), reason.end())).toList());
    }

    private static byte[] candidates(Attribution attribution) {
        return CandidateBytes.write(attribution.candidates().stream()
                .map(candidate -> new CandidateBytes.Candidate(candidate.speaker(), candidate.confidence())).toList());
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
