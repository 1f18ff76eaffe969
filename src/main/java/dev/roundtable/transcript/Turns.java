package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.glossary.CorrectedText;
import dev.roundtable.transcript.glossary.Glossary;
import dev.roundtable.transcript.question.AskingPart;
import dev.roundtable.transcript.question.Discussion;
import dev.roundtable.transcript.question.Discussion.Topic;
import dev.roundtable.transcript.script.ContentId;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.QuestionSlugs;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn;

/** Builds the turns and questions of a panel, with ids, ordinals, corrected words and times. */
final class Turns {

    private final String panel;
    private final Timeline timeline;
    private final Body body;
    private final Glossary glossary;

    Turns(String panel, Transcript transcript, Body body, Glossary glossary) {
        this.panel = panel;
        this.timeline = new Timeline(transcript.pieces());
        this.body = body;
        this.glossary = glossary;
    }

    /**
     * Builds the turns.
     *
     * @param file the name of the transcript, for messages
     * @param stretches tile the body
     * @param discussion has a part for each stretch
     * @throws TranscriptException if corrections make a turn too long
     */
    List<Turn> build(String file, List<Stretch> stretches, Discussion discussion) {
        var turns = new ArrayList<Turn>();
        var verbatim = stretches.stream().map(stretch -> body.words(stretch.start(), stretch.end())).toList();
        var ids = ContentId.ofTurns(panel, verbatim);
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var part = discussion.parts().get(i);
            var corrected = CorrectedText.of(body, glossary, stretch.start(), stretch.end());
            checkLength(file, i + 1, corrected.text());
            turns.add(new Turn(ids.get(i), i + 1, part.kind(), stretch.speaker(), verbatim.get(i), corrected.text(),
                    timeline.span(stretch), stretch.attribution(), corrected.corrections(), timeline.segments(stretch),
                    ordinal(part.topic()), ordinal(part.prompt())));
        }
        return turns;
    }

    private static void checkLength(String file, int ordinal, String corrected) {
        if (corrected.length() > Voices.LONGEST_TURN) {
            throw new TranscriptException(Problem.error(file, null,
                    "With its corrections, turn %,d has more than %,d characters. It begins \"%s\".".formatted(ordinal,
                            Voices.LONGEST_TURN, Excerpt.of(corrected)),
                    "Say in a panel sheet where the voice changes, correct less, or split the file."));
        }
    }

    /** Builds the questions, from the turns of {@link #build}. */
    List<Question> questions(List<Turn> turns, Discussion discussion) {
        var ids = ContentId.ofQuestions(panel, discussion.topics().stream().map(topic -> words(topic, turns)).toList());
        var slugs = new QuestionSlugs();
        var questions = new ArrayList<Question>();
        for (var topic : discussion.topics()) {
            var prompts = topic.prompts().stream().map(turns::get).toList();
            var asker = prompts.isEmpty() ? null : prompts.get(0).speaker();
            var id = ids.get(questions.size());
            questions.add(new Question(id, questions.size() + 1, slugs.of(topic.key(), id),
                    topic.parent() == null ? Question.Kind.MAIN : Question.Kind.FOLLOW_UP, topic.title(), topic.titleEn(),
                    asker, topic.addressedTo(), ordinal(topic.parent()), prompts.stream().map(Turn::ordinal).toList(),
                    asked(prompts)));
        }
        return questions;
    }

    /** The words of the first prompt of a question; the title of a question without prompts. */
    private static String words(Topic topic, List<Turn> turns) {
        return topic.prompts().isEmpty()
                ? Objects.requireNonNullElse(topic.title(), "")
                : turns.get(topic.prompts().get(0)).verbatim();
    }

    /** The words that ask: from the first turn that is only a prompt, else from the first prompt, which may be an opening. */
    private Question.Asked asked(List<Turn> prompts) {
        if (prompts.isEmpty()) {
            return null;
        }
        var prompt = prompts.stream().filter(turn -> turn.kind() == Turn.Kind.PROMPT).findFirst().orElse(prompts.get(0));
        var whole = prompt.span();
        var part = AskingPart.of(body, new Stretch(whole.start(), whole.end(), prompt.speaker(), prompt.attribution()));
        return new Question.Asked(new Span(part.start(), part.end(), whole.startTime(), whole.endTime()),
                body.words(part.start(), part.end()), CorrectedText.of(body, glossary, part.start(), part.end()).text());
    }

    private static Integer ordinal(Integer index) {
        return index == null ? null : index + 1;
    }
}
