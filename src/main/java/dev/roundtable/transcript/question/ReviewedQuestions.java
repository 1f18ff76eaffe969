package dev.roundtable.transcript.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.attribution.ReviewedCues;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.question.Discussion.Part;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Turn.Kind;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Cue;

/** Finds questions and answers from the reviewed cues of a sheet, which say which turn asks what. */
public final class ReviewedQuestions {

    private final PanelSheet sheet;
    private final Map<String, TopicDraft> topics = new HashMap<>();
    private final List<TopicDraft> order = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int prompt = -1;
    private TopicDraft current;

    private ReviewedQuestions(PanelSheet sheet) {
        this.sheet = sheet;
        // No cue can ask a question without a key.
        sheet.questions().stream().filter(title -> title.key() != null)
                .forEach(title -> topics.put(title.key(), TopicDraft.of(topics.get(title.parent()), title)));
    }

    /** Whether any cue of a sheet says what it asks. */
    public static boolean in(PanelSheet sheet) {
        return sheet.cues().stream().anyMatch(cue -> cue.asks() != null);
    }

    /** Finds the questions. Each stretch begins at a cue, except words before the first one. */
    public static Discussion find(List<Stretch> stretches, ReviewedCues cues, PanelSheet sheet) {
        var questions = new ReviewedQuestions(sheet);
        for (int i = 0; i < stretches.size(); i++) {
            questions.follow(stretches, i, cues.at(stretches.get(i).start()));
        }
        var topics = questions.order.stream().map(TopicDraft::topic).toList();
        return new Discussion(questions.parts, topics);
    }

    private void follow(List<Stretch> stretches, int i, Cue cue) {
        if (cue != null && cue.asks() != null) {
            ask(stretches, i, cue);
            return;
        }
        var kind = cue != null && cue.kind() != null ? cue.kind() : kind(stretches, i);
        boolean inside = current != null && (kind == Kind.ANSWER || kind == Kind.REMARK);
        parts.add(new Part(kind, inside ? current.index() : null, inside && kind == Kind.ANSWER ? prompt : null));
    }

    private void ask(List<Stretch> stretches, int i, Cue cue) {
        current = topics.get(cue.asks());
        prompt = i;
        current.joins(order);
        current.prompts.add(i);
        if (!cue.to().isEmpty()) {
            current.addressedTo.addAll(cue.to());
        } else if (i + 1 < stretches.size() && stretches.get(i + 1).speaker() != null) {
            current.addressedTo.add(stretches.get(i + 1).speaker());
        }
        parts.add(new Part(cue.kind() == null ? Kind.PROMPT : cue.kind(), current.index(), null));
    }

    private Kind kind(List<Stretch> stretches, int i) {
        boolean answers = prompt >= 0 && !asks(stretches.get(i));
        if (answers) {
            return Kind.ANSWER;
        }
        if (i == 0) {
            return Kind.OPENING;
        }
        boolean last = stretches.subList(i, stretches.size()).stream().allMatch(this::asks);
        return last ? Kind.CLOSING : Kind.REMARK;
    }

    /** Whether the speaker leads. Leaders open and close the discussion; the others answer. */
    private boolean asks(Stretch stretch) {
        return stretch.speaker() != null && sheet.person(stretch.speaker())
                .map(person -> person.role() == Role.MODERATOR || person.role() == Role.HOST).orElse(false);
    }
}
