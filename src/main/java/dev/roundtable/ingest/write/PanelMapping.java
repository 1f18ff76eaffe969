package dev.roundtable.ingest.write;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.ingest.read.Agreement;
import dev.roundtable.store.entity.AddresseeEntity;
import dev.roundtable.store.entity.CandidateEntity;
import dev.roundtable.store.entity.CorrectionEntity;
import dev.roundtable.store.entity.EvidenceEntity;
import dev.roundtable.store.entity.PanelEntity;
import dev.roundtable.store.entity.ParticipationEntity;
import dev.roundtable.store.entity.QuestionEntity;
import dev.roundtable.store.entity.Segments;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.store.entity.TurnEntity;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;

/** A panel as entities, kind by kind, in an order in which they can be stored. */
final class PanelMapping {

    private final PanelScript script;
    private final Map<String, SpeakerEntity> speakers;
    private final Map<String, List<Turn>> bySpeaker;
    private final Map<Integer, Long> answers;
    private final PanelEntity panel = new PanelEntity();
    private final List<Object> participations = new ArrayList<>();
    private final Map<Integer, QuestionEntity> questions = new LinkedHashMap<>();
    private final List<Object> addressees = new ArrayList<>();
    private final Map<Integer, TurnEntity> turns = new LinkedHashMap<>();
    private final List<Object> corrections = new ArrayList<>();
    private final List<Object> evidence = new ArrayList<>();
    private final List<Object> candidates = new ArrayList<>();

    /** @param speakers the stored speaker of each person's slug */
    PanelMapping(PanelScript script, Map<String, SpeakerEntity> speakers) {
        this.script = script;
        this.speakers = speakers;
        bySpeaker = script.turns().stream().filter(turn -> turn.speaker() != null).collect(groupingBy(Turn::speaker));
        answers = script.turns().stream().filter(turn -> turn.kind() == Turn.Kind.ANSWER && turn.question() != null)
                .collect(groupingBy(Turn::question, counting()));
    }

    /** Adds how far inference agrees with the panel; null where that is not known yet. */
    PanelMapping with(Agreement agreement) {
        panel.inferredAgreement = agreement == null ? null : agreement.accuracy();
        panel.boundaryF1 = agreement == null ? null : agreement.boundaryF1();
        return this;
    }

    /** The rows of each kind, which go to the database together. */
    List<List<?>> batches() {
        panel();
        int position = 0;
        for (var person : script.people()) {
            participation(person, ++position);
        }
        script.questions().forEach(this::question);
        int answerOrdinal = 0;
        for (var turn : script.turns()) {
            turn(turn, turn.kind() == Turn.Kind.ANSWER ? ++answerOrdinal : null);
        }
        return List.of(List.of(panel), participations, List.copyOf(questions.values()), addressees, List.copyOf(turns.values()),
                corrections, evidence, candidates);
    }

    private void panel() {
        var source = script.source();
        var quality = script.quality();
        panel.slug = script.slug();
        panel.id = script.id();
        panel.title = script.title();
        panel.language = script.language();
        panel.event = script.event();
        panel.venue = script.venue();
        panel.heldOn = script.heldOn();
        panel.description = script.description();
        panel.file = source.file();
        panel.sha256 = source.sha256();
        panel.characters = source.characters();
        panel.format = source.format();
        panel.videoId = source.videoId();
        panel.url = source.url();
        panel.license = source.license();
        panel.attributedShare = quality.attributedShare();
        panel.confirmedShare = quality.confirmedShare();
        panel.correctionCount = quality.correctionCount();
        panel.titleEn = script.titleEn();
        panel.descriptionEn = script.descriptionEn();
        panel.image = script.image();
        panel.duration = script.duration();
        panel.questionCount = script.questions().size();
        panel.answerCount = (int) script.turns().stream().filter(turn -> turn.kind() == Turn.Kind.ANSWER).count();
        panel.turnCount = script.turns().size();
        panel.speakerCount = script.people().size();
        panel.newestKey = SortKeys.newest(script.heldOn(), script.slug());
        panel.oldestKey = SortKeys.oldest(script.heldOn(), script.slug());
        panel.titleKey = SortKeys.title(script.title(), script.slug());
    }

    private void participation(Person person, int position) {
        var own = bySpeaker.getOrDefault(person.slug(), List.of());
        var participation = new ParticipationEntity();
        participation.panel = panel;
        participation.speaker = speakers.get(person.slug());
        participation.name = person.name();
        participation.romanizedName = person.romanizedName();
        participation.position = position;
        participation.recency = SortKeys.newest(script.heldOn(), script.slug());
        participation.role = person.role().name();
        participation.label = own.stream().flatMap(turn -> turn.attribution().evidence().stream())
                .filter(evidence -> evidence.kind().equals("label")).map(evidence -> evidence.quote()).findFirst()
                .orElse(null);
        participation.affiliation = person.affiliation();
        participation.turnCount = own.size();
        participation.characters = own.stream().mapToInt(turn -> turn.span().length()).sum();
        participation.share = participation.characters / (double) Math.max(1, script.source().characters());
        participations.add(participation);
    }

    private void question(Question question) {
        var entity = new QuestionEntity();
        entity.id = question.id();
        entity.panel = panel;
        entity.ordinal = question.ordinal();
        entity.slug = question.slug();
        entity.kind = question.kind().name();
        entity.title = question.title();
        entity.titleEn = question.titleEn();
        entity.askedBy = question.askedBy() == null ? null : speakers.get(question.askedBy());
        entity.parent = question.parent() == null ? null : questions.get(question.parent());
        if (question.asked() != null) {
            entity.text = question.asked().text();
            entity.verbatim = question.asked().verbatim();
            entity.startOffset = question.asked().span().start();
            entity.endOffset = question.asked().span().end();
            entity.startTime = question.asked().span().startTime();
            entity.endTime = question.asked().span().endTime();
        }
        entity.answerCount = answers.getOrDefault(question.ordinal(), 0L).intValue();
        questions.put(question.ordinal(), entity);
        for (int i = 0; i < question.addressedTo().size(); i++) {
            addressee(entity, i, speakers.get(question.addressedTo().get(i)));
        }
    }

    private void addressee(QuestionEntity question, int position, SpeakerEntity speaker) {
        var addressee = new AddresseeEntity();
        addressee.question = question;
        addressee.position = position;
        addressee.speaker = speaker;
        addressees.add(addressee);
    }

    private void turn(Turn turn, Integer answerOrdinal) {
        var entity = new TurnEntity();
        entity.id = turn.id();
        entity.panel = panel;
        entity.ordinal = turn.ordinal();
        entity.answerOrdinal = answerOrdinal;
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
        entity.prompt = turn.prompt() == null ? null : turns.get(turn.prompt());
        turns.put(turn.ordinal(), entity);
        turn.corrections().forEach(correction -> correction(entity, correction));
        attribution(entity, turn);
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }

    private void correction(TurnEntity turn, Correction correction) {
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

    private void attribution(TurnEntity turn, Turn read) {
        int position = 0;
        for (var reason : read.attribution().evidence()) {
            var entity = new EvidenceEntity();
            entity.turn = turn;
            entity.position = ++position;
            entity.kind = reason.kind();
            entity.quote = reason.quote();
            entity.startOffset = reason.start();
            entity.endOffset = reason.end();
            evidence.add(entity);
        }
        position = 0;
        for (var candidate : read.attribution().candidates()) {
            var entity = new CandidateEntity();
            entity.turn = turn;
            entity.position = ++position;
            entity.speaker = speakers.get(candidate.speaker());
            entity.confidence = candidate.confidence();
            candidates.add(entity);
        }
    }
}
