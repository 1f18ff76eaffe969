package dev.roundtable.transcript.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.question.Discussion.Part;
import dev.roundtable.transcript.script.Turn.Kind;
import dev.roundtable.transcript.sheet.PanelSheet.QuestionTitle;

/**
 * Finds questions and answers in the words, turn by turn. {@link PromptDetector} decides which turns are prompts. This class decides
 * whether a prompt puts a new question, hands on the current one, or follows it up. A panelist's question is a follow-up, after which
 * the panelist's answer continues. If nobody asks, the panel's title is the only, implicit question.
 */
public final class QuestionFinder {

    /** From this similarity on, a prompt puts the current question again. */
    private static final double SAME = 0.5;
    /** From this similarity on, a prompt is about the topic of the current question. */
    private static final double RELATED = 0.3;

    private final List<Stretch> stretches;
    private final SpeechActs interrogative;
    private final PromptDetector floor;
    private final String title;
    private final Iterator<QuestionTitle> titles;
    private final List<TopicDraft> order = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();
    /** All who answered any question. */
    private final Set<String> answerers = new HashSet<>();
    private int prompt = -1;
    private TopicDraft current;
    private String answerer;

    /**
     * @param cast who leads, listens, announces
     * @param title the panel's title, for the implicit question
     * @param titles the titles that a sheet gives to the main questions, in order
     */
    public QuestionFinder(Body body, List<Stretch> stretches, Cast cast, String title, List<QuestionTitle> titles) {
        this.stretches = stretches;
        this.title = title;
        this.titles = titles.stream().filter(named -> named.parent() == null).iterator();
        this.interrogative = new SpeechActs(body);
        this.floor = new PromptDetector(stretches, interrogative, cast);
    }

    /** Finds the questions. It is called once. */
    public Discussion find() {
        for (int i = 0; i < stretches.size(); i++) {
            boolean justAsked = prompt >= 0 && prompt == i - 1;
            if (floor.isPrompt(i, prompt, answerer)) {
                ask(i);
            } else {
                respond(i, justAsked);
            }
        }
        if (order.isEmpty()) {
            return implicit();
        }
        close();
        return new Discussion(parts, order.stream().map(TopicDraft::topic).toList());
    }

    private void ask(int i) {
        var next = floor.speaker(i + 1);
        if (current == null || isNew(i, next)) {
            var named = titles.hasNext() ? titles.next() : null;
            start(named == null ? TopicDraft.untitled(null) : TopicDraft.of(null, named));
            answered.clear();
        } else if (followsUp(i, next) || next != null && next.equals(asker())) {
            start(TopicDraft.untitled(current.main()));
        } else if (!answered.contains(next) && current.addressedTo.contains(answerer) && current.addressedTo.size() == 1) {
            // what was asked of one guest alone is not what the next one is asked
            current = current.main();
        }
        prompt = i;
        current.prompts.add(i);
        if (next != null) {
            current.addressedTo.add(next);
        }
        parts.add(new Part(Kind.PROMPT, current.index(), null));
    }

    /** Whether a prompt puts a new main question. */
    private boolean isNew(int i, String next) {
        var stretch = stretches.get(i);
        if (floor.isFromAudience(i)) {
            // one label may stand for many listeners
            return !Objects.equals(floor.speaker(i), floor.speaker(prompt)) || !interrogative.isShort(stretch)
                    && !interrogative.refersBack(stretch) && likeness(i) < RELATED;
        }
        if (!floor.mayOpen(i) || floor.relays(i, prompt) || !interrogative.asks(stretch)) {
            return false;
        }
        if (interrogative.opensTopic(stretch)) {
            return true;
        }
        boolean taken = Objects.equals(next, answerer) || answered.contains(next);
        boolean ownWords = taken ? !interrogative.isShort(stretch) : !interrogative.handsOn(stretch);
        return ownWords && !interrogative.refersBack(stretch) && likeness(i) < RELATED;
    }

    private boolean followsUp(int i, String next) {
        var stretch = stretches.get(i);
        if (floor.isFromAudience(i) || !floor.mayOpen(i)) {
            return true;
        }
        if (!interrogative.asks(stretch) || floor.relays(i, prompt)) {
            return false;
        }
        boolean handedOn = next != null && !answered.contains(next)
                && (interrogative.isElliptic(stretch) || interrogative.handsOn(stretch) || likeness(i) >= SAME);
        return !handedOn;
    }

    private double likeness(int i) {
        return current.main().prompts.isEmpty()
                ? 0
                : Similarity.of(interrogative.words(stretches.get(current.main().prompts.get(0))),
                        interrogative.words(stretches.get(i)));
    }

    private void start(TopicDraft topic) {
        current = topic;
        topic.joins(order);
    }

    private void respond(int i, boolean justAsked) {
        if (current == null) {
            parts.add(new Part(Kind.OPENING, null, null));
            return;
        }
        boolean asker = asks(i);
        boolean aside = !floor.leads(prompt);
        boolean courtesy = !justAsked
                && (interrogative.isCourtesy(stretches.get(i)) || asker && aside && interrogative.isShort(stretches.get(i)));
        if (asker && aside && !courtesy && current.parent != null) {
            // a panelist who asked in between goes on answering
            current = current.main();
            prompt = current.prompts.get(current.prompts.size() - 1);
            asker = asks(i);
        }
        if (floor.leads(i) || floor.announces(i) || asker || courtesy) {
            parts.add(new Part(Kind.REMARK, current.index(), null));
            return;
        }
        answerer = floor.speaker(i);
        answered.add(answerer);
        answerers.add(answerer);
        parts.add(new Part(Kind.ANSWER, current.index(), prompt));
    }

    /** Whether the speaker put the current question, first or last: who asked does not answer. */
    private boolean asks(int i) {
        var speaker = floor.speaker(i);
        return speaker != null && (speaker.equals(floor.speaker(prompt)) || speaker.equals(asker()));
    }

    /** The speaker who put the current question first; null if nobody did, or it is not known. */
    private String asker() {
        return current.prompts.isEmpty() ? null : floor.speaker(current.prompts.get(0));
    }

    /** Marks the last remarks of leaders, and of people who never answer, as closing. */
    private void close() {
        for (int i = parts.size() - 1; i > 0 && parts.get(i).kind() == Kind.REMARK; i--) {
            var speaker = floor.speaker(i);
            boolean answers = speaker != null && !floor.leads(i) && answerers.contains(speaker);
            if (speaker == null || answers) {
                break;
            }
            parts.set(i, new Part(Kind.CLOSING, null, null));
        }
    }

    private Discussion implicit() {
        var topic = new TopicDraft(null, null, title, null);
        stretches.stream().map(Stretch::speaker).filter(Objects::nonNull).distinct().forEach(topic.addressedTo::add);
        var answers = stretches.stream().map(stretch -> new Part(Kind.ANSWER, 0, null)).toList();
        return new Discussion(answers, List.of(topic.topic()));
    }
}
