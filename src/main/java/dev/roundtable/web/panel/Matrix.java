package dev.roundtable.web.panel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.turn.TurnItem;
import dev.roundtable.web.turn.Voice;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Which voice answers which question.
 *
 * @param voices the columns: those who answer something
 * @param rows the questions that have an answer
 */
@RegisterForReflection
record Matrix(List<Voice> voices, List<Row> rows) {

    private static final double LARGEST_RADIUS = 13;
    private static final double SMALLEST_RADIUS = 3;

    static Matrix of(List<QuestionItem> questions, List<TurnItem> turns, Map<String, Voice> voices) {
        var byId = turns.stream().collect(Collectors.toMap(TurnItem::id, Function.identity()));
        var answers = questions.stream().collect(Collectors.toMap(Function.identity(),
                question -> question.answers().stream().map(byId::get).filter(Objects::nonNull).toList()));
        var columns = Voice.speaking(voices, answers.values().stream().flatMap(List::stream).toList());
        double longest = answers.values().stream().flatMap(List::stream).mapToInt(TurnItem::characters).max().orElse(1);
        return new Matrix(columns, questions.stream().filter(question -> !answers.get(question).isEmpty())
                .map(question -> new Row(question, columns.stream()
                        .map(voice -> answers.get(question).stream().filter(answer -> answer.voice().equals(voice))
                                .map(answer -> Dot.of(answer, longest)).toList())
                        .toList()))
                .toList());
    }

    /** Whether it shows more than a list would: two voices and two questions. */
    public boolean isUseful() {
        return voices.size() > 1 && rows.size() > 1;
    }

    /** A question, and the answers of each voice. */
    @RegisterForReflection
    record Row(QuestionItem question, List<List<Dot>> cells) {}

    /**
     * An answer.
     *
     * @param radius the radius of a circle whose area is in proportion to the characters
     */
    @RegisterForReflection
    record Dot(TurnItem turn, double radius, String characters) {

        static Dot of(TurnItem turn, double longest) {
            double radius = Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(turn.characters() / longest));
            return new Dot(turn, Math.round(10 * radius) / 10.0, Numbers.grouped(turn.characters()));
        }
    }
}
