package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.question.Discussion;
import dev.roundtable.transcript.question.Discussion.Topic;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.QuestionTitle;

/** Finds questions of a sheet that are no questions of the panel. */
final class UnusedQuestions {

    private UnusedQuestions() {
    }

    /**
     * Warnings of questions that are not used.
     *
     * @param reviewed whether the cues of the sheet say which turn asks what; if not, titles are given to main questions in order
     * @param discussion the questions of the panel
     */
    static List<Problem> problems(PanelSheet sheet, boolean reviewed, Discussion discussion) {
        return reviewed ? notAsked(sheet, discussion) : withoutQuestion(sheet, discussion);
    }

    private static List<Problem> notAsked(PanelSheet sheet, Discussion discussion) {
        var asked = discussion.topics().stream().map(Topic::key).collect(Collectors.toSet());
        return sheet.questions().stream().filter(question -> !asked.contains(question.key())).map(question -> {
            return question.key() == null
                    ? warning(sheet, question, "The question \"%s\" has no key, so no cue can ask it."
                            .formatted(Excerpt.of(Objects.requireNonNullElse(question.title(), ""))),
                            "Give it a key, and the cue of its turn asks: with this key.")
                    : warning(sheet, question, "No cue asks the question \"%s\".".formatted(Excerpt.of(question.key())),
                            "Give the cue of its turn asks: with this key, or remove the question.");
        }).toList();
    }

    private static List<Problem> withoutQuestion(PanelSheet sheet, Discussion discussion) {
        var problems = new ArrayList<Problem>();
        // The implicit question of a talk in which nobody asks has no prompt, and takes its title from the panel.
        long found = discussion.topics().stream().filter(topic -> topic.parent() == null && !topic.prompts().isEmpty()).count();
        var main = sheet.questions().stream().filter(question -> question.parent() == null).toList();
        main.stream().skip(found).findFirst().ifPresent(first -> problems.add(warning(sheet, first,
                "The sheet gives titles to %,d main questions, but the talk has %,d.".formatted(main.size(), found),
                "Remove those from this one on, or say with asks: in cues which turn asks what.")));
        sheet.questions().stream().filter(question -> question.parent() != null).findFirst()
                .ifPresent(followUp -> problems.add(warning(sheet, followUp, "No cue asks the follow-up \"%s\"."
                        .formatted(Excerpt.of(followUp.key())),
                        "Titles of follow-ups need cues with asks:.")));
        return problems;
    }

    private static Problem warning(PanelSheet sheet, QuestionTitle question, String message, String remedy) {
        return Problem.warning(sheet.file(), question.line(), message, remedy);
    }
}
