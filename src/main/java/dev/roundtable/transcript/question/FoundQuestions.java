package dev.roundtable.transcript.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.roundtable.transcript.Body;
import dev.roundtable.transcript.Turn.Kind;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.question.Discussion.Part;
import dev.roundtable.transcript.sheet.PanelSheet.QuestionTitle;

/**
 * Questions found in the words alone: a prompt is a turn that asks, or hands the floor on, and is followed by another voice. One
 * put again to somebody else is the same question; one put to who has just answered is a follow-up. Where nobody asks, the
 * panel's title is the one implicit question.
 */
public final class FoundQuestions {

    private final List<Stretch> stretches;
    private final Interrogative interrogative;
    private final Set<String> moderators;
    private final String title;
    private final Iterator<QuestionTitle> titles;
    private final List<TopicDraft> order = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();
    private int prompt = -1;
    private TopicDraft current;
    private String answerer;

    /**
     * @param moderators the slugs of those who lead the discussion; empty where nobody is known to
     * @param title the panel's title, for the implicit question
     * @param titles the titles that a sheet gives to the main questions, in order
     */
    public FoundQuestions(Body body, List<Stretch> stretches, Set<String> moderators, String title,
            List<QuestionTitle> titles) {
        this.stretches = stretches;
        this.moderators = moderators;
        this.title = title;
        this.titles = titles.stream().filter(named -> named.parent() == null).iterator();
        this.interrogative = new Interrogative(body);
    }

    /** Follows the discussion stretch by stretch. */
    public Discussion find() {
        for (int i = 0; i < stretches.size(); i++) {
            if (isPrompt(i)) {
                ask(i);
            } else {
                respond(i);
            }
        }
        if (order.isEmpty()) {
            return implicit();
        }
        return new Discussion(parts, order.stream().map(topic -> topic.topic(order)).toList());
    }

    private boolean isPrompt(int i) {
        if (i + 1 >= stretches.size() || Objects.equals(speaker(i), speaker(i + 1))) {
            return false;
        }
        var stretch = stretches.get(i);
        if (leads(i)) {
            boolean handsOver = !leads(i + 1) && stretches.get(i + 1).end() - stretches.get(i + 1).start() > stretch.end()
                    - stretch.start();
            return interrogative.asks(stretch) || handsOver;
        }
        // A panelist's question to the moderator is a remark; the audience's to a panelist is a prompt.
        return interrogative.endsAsking(stretch) && (moderators.isEmpty() || !leads(i + 1));
    }

    private void ask(int i) {
        var next = speaker(i + 1);
        boolean asks = interrogative.asks(stretches.get(i));
        boolean sameGuest = next != null && next.equals(answerer);
        if (current == null || asks && !sameGuest && !handsOn(i, next) || asks && interrogative.opensTopic(stretches.get(i))) {
            start(titled());
            answered.clear();
        } else if (asks && sameGuest) {
            start(new TopicDraft(current.main(), null, null));
        } else {
            current = current.main();
        }
        prompt = i;
        current.prompts.add(i);
        if (next != null) {
            current.addressedTo.add(next);
        }
        parts.add(new Part(Kind.PROMPT, order.indexOf(current), null));
    }

    private TopicDraft titled() {
        var named = titles.hasNext() ? titles.next() : null;
        return named == null ? new TopicDraft(null, null, null) : new TopicDraft(null, named.title(), named.titleEn());
    }

    private void start(TopicDraft topic) {
        current = topic;
        order.add(topic);
    }

    /** Whether a question is the running one, handed to a guest who has not had it yet. */
    private boolean handsOn(int i, String next) {
        return next != null && !answered.contains(next) && interrogative.handsOn(stretches.get(i));
    }

    private void respond(int i) {
        if (leads(i) || prompt < 0) {
            var kind = i == 0 ? Kind.OPENING : i == stretches.size() - 1 && leads(i) ? Kind.CLOSING : Kind.REMARK;
            parts.add(new Part(kind, null, null));
            return;
        }
        if (Objects.equals(speaker(i), speaker(prompt)) && speaker(i) != null) {
            parts.add(new Part(Kind.REMARK, order.indexOf(current), null));
            return;
        }
        answerer = speaker(i);
        answered.add(answerer);
        parts.add(new Part(Kind.ANSWER, order.indexOf(current), prompt));
    }

    private Discussion implicit() {
        var topic = new TopicDraft(null, title, null);
        stretches.stream().map(Stretch::speaker).filter(Objects::nonNull).distinct().forEach(topic.addressedTo::add);
        var answers = stretches.stream().map(stretch -> new Part(Kind.ANSWER, 0, null)).toList();
        return new Discussion(answers, List.of(topic.topic(List.of(topic))));
    }

    private boolean leads(int i) {
        return speaker(i) != null && moderators.contains(speaker(i));
    }

    private String speaker(int i) {
        return stretches.get(i).speaker();
    }
}
