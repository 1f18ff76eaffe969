package dev.roundtable.ingest.write;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.store.entity.AddresseeEntity;
import dev.roundtable.store.entity.PanelEntity;
import dev.roundtable.store.entity.QuestionEntity;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;

/** Maps the questions of a panel to entities, with the speakers whom they address. */
final class QuestionMapping {

    private final PanelEntity panel;
    private final Map<String, SpeakerEntity> speakers;
    /** How many answers each question has, by its ordinal. */
    private final Map<Integer, Long> answerCounts;
    private final Map<Integer, QuestionEntity> questions = new LinkedHashMap<>();
    private final List<AddresseeEntity> addressees = new ArrayList<>();

    /**
     * @param speakers the stored speaker of each person's slug
     * @param turns all turns of the panel
     */
    QuestionMapping(PanelEntity panel, Map<String, SpeakerEntity> speakers, List<Turn> turns) {
        this.panel = panel;
        this.speakers = speakers;
        answerCounts = turns.stream().filter(turn -> turn.kind() == Turn.Kind.ANSWER && turn.question() != null)
                .collect(groupingBy(Turn::question, counting()));
    }

    /** Maps a question. Its parent must be mapped before it. */
    void add(Question question) {
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
        entity.answerCount = answerCounts.getOrDefault(question.ordinal(), 0L).intValue();
        questions.put(question.ordinal(), entity);
        for (int i = 0; i < question.addressedTo().size(); i++) {
            addAddressee(entity, i, speakers.get(question.addressedTo().get(i)));
        }
    }

    private void addAddressee(QuestionEntity question, int position, SpeakerEntity speaker) {
        var addressee = new AddresseeEntity();
        addressee.question = question;
        addressee.position = position;
        addressee.speaker = speaker;
        addressees.add(addressee);
    }

    /** The entity of each question, by its ordinal. */
    Map<Integer, QuestionEntity> byOrdinal() {
        return questions;
    }

    /** The questions, in order. */
    List<QuestionEntity> questions() {
        return List.copyOf(questions.values());
    }

    /** The addressees of all questions. */
    List<AddresseeEntity> addressees() {
        return addressees;
    }
}
