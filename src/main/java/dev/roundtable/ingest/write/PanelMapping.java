package dev.roundtable.ingest.write;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.roundtable.ingest.read.Agreement;
import dev.roundtable.store.entity.FormerSlugEntity;
import dev.roundtable.store.entity.PanelDetailsEmbeddable;
import dev.roundtable.store.entity.PanelEntity;
import dev.roundtable.store.entity.ParticipationEntity;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.transcript.script.PanelDetails;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Turn;

/**
 * Maps a panel to entities: the panel and its participations here, its questions and turns in classes of their own. One mapping
 * is used once.
 */
final class PanelMapping {

    private final PanelScript script;
    private final Map<String, SpeakerEntity> speakers;
    private final Map<String, List<Turn>> turnsBySpeaker;
    private final PanelEntity panel = new PanelEntity();
    private final List<Object> participations = new ArrayList<>();
    private QuestionMapping questions;
    private TurnMapping turns;

    /** @param speakers the stored speaker of each person's slug */
    PanelMapping(PanelScript script, Map<String, SpeakerEntity> speakers) {
        this.script = script;
        this.speakers = speakers;
        turnsBySpeaker = script.turns().stream().filter(turn -> turn.speaker() != null).collect(groupingBy(Turn::speaker));
    }

    /** Sets how far inference agrees with the labels or reviewed cues of the panel; null if it is not known yet. */
    PanelMapping with(Agreement agreement) {
        panel.inferredAgreement = agreement == null ? null : agreement.accuracy();
        panel.boundaryF1 = agreement == null ? null : agreement.boundaryF1();
        return this;
    }

    /**
     * The entities in batches of one type each, without the rows of {@link #insert}. A batch refers only to the batches before it and to
     * these rows.
     */
    List<List<?>> batches() {
        mapPanel();
        int position = 0;
        for (var person : script.people()) {
            add(person, ++position);
        }
        questions = new QuestionMapping(panel, speakers, script.turns());
        script.questions().forEach(questions::add);
        turns = new TurnMapping(panel, speakers, questions.byOrdinal());
        script.turns().forEach(turns::add);
        return List.of(List.of(panel), formerSlugs(), participations, turns.corrections(),
                MentionMapping.entities(script.mentions(), turns.turns()));
    }

    /** Inserts the questions, their addressees and the turns, after {@link #batches()} was called. */
    void insert(Connection connection) throws SQLException {
        QuestionInsert.run(connection, questions.questions());
        QuestionInsert.runOfAddressees(connection, questions.addressees());
        TurnInsert.run(connection, turns.turns());
    }

    private List<FormerSlugEntity> formerSlugs() {
        return script.formerSlugs().stream().distinct().map(slug -> {
            var former = new FormerSlugEntity();
            former.slug = slug;
            former.panel = panel;
            return former;
        }).toList();
    }

    private void mapPanel() {
        var source = script.source();
        var quality = script.quality();
        panel.slug = script.slug();
        panel.id = script.id();
        panel.title = script.title();
        panel.language = script.language();
        panel.heldOn = script.heldOn();
        panel.details = details(script.details());
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
        panel.kind = quality.kind() == null ? null : quality.kind().name();
        panel.kindPrecision = quality.kindPrecision();
        panel.duration = script.duration();
        panel.questionCount = script.questions().size();
        panel.answerCount = (int) script.turns().stream().filter(turn -> turn.kind() == Turn.Kind.ANSWER).count();
        panel.turnCount = script.turns().size();
        panel.speakerCount = script.people().size();
        panel.newestKey = SortKeys.newest(script.heldOn(), script.slug());
        panel.oldestKey = SortKeys.oldest(script.heldOn(), script.slug());
        panel.titleKey = SortKeys.title(script.title(), script.slug());
    }

    private static PanelDetailsEmbeddable details(PanelDetails details) {
        return new PanelDetailsEmbeddable(details.event(), details.venue(), details.description(), details.titleEn(),
                details.descriptionEn(), details.image());
    }

    private void add(Person person, int position) {
        var own = turnsBySpeaker.getOrDefault(person.slug(), List.of());
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
}
