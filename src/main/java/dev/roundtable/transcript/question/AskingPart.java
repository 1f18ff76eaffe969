package dev.roundtable.transcript.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;

/**
 * Finds the part of a long prompt that asks: its last question, the questions directly before it, and some words of context. The part
 * is the whole prompt if it is short or contains no question.
 */
public final class AskingPart {

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:[^。！？!?.\\n]|\\.(?!\\s|$)|(?<=\\b(?:Drs?|Mrs?|Ms|Prof|Sen|Gov|Gen|Rep|St|vs|\\p{Lu}))\\.)++[。！？!?.\\n]*+[」』”’\")）]*+");

    /** How many words a short prompt has at most. */
    private static final int WHOLE = 80;
    /** How many words of a longer prompt the part has at least. */
    private static final int LEAST = 25;
    /** How many words after the question belong to the part: a courtesy, or a name that hands over. */
    private static final int MOST_AFTER = 12;

    private final Body body;
    private final SpeechActs interrogative;
    private final List<Stretch> sentences = new ArrayList<>();

    private AskingPart(Body body, Stretch prompt) {
        this.body = body;
        interrogative = new SpeechActs(body);
        var found = SENTENCE.matcher(body.text()).region(body.index(prompt.start()), body.index(prompt.end()));
        while (found.find()) {
            int start = found.start();
            while (start < found.end() && Character.isWhitespace(body.text().charAt(start))) {
                start++;
            }
            sentences.add(part(body.codePoint(start), body.codePoint(found.end())));
        }
    }

    /**
     * The stretch of the prompt that asks. If the speaker is unknown, the prompt may contain words of others, so even a short prompt is
     * searched for its question.
     */
    public static Stretch of(Body body, Stretch prompt) {
        if (prompt.speaker() != null && new SpeechActs(body).size(prompt) <= WHOLE) {
            return prompt;
        }
        var part = new AskingPart(body, prompt);
        return part.sentences.isEmpty() ? prompt : part.find(prompt);
    }

    /** How many words follow the last question of a stretch, counted up to about a hundred; 0 if there is no question. */
    public static double sizeBehind(Body body, Stretch stretch) {
        var part = new AskingPart(body, stretch);
        int last = part.last();
        return last < 0 ? 0 : part.interrogative.size(part(part.sentences.get(last).end(), stretch.end()));
    }

    /** The index of the last sentence that asks; -1 if none does. */
    private int last() {
        int last = sentences.size() - 1;
        while (last >= 0 && !interrogative.asks(sentences.get(last)) && !interrogative.requests(sentences.get(last))) {
            last--;
        }
        return last;
    }

    private Stretch find(Stretch prompt) {
        int last = last();
        if (last < 0) {
            return prompt;
        }
        int end = sentences.get(last).end();
        // "I have a question" only says that one is to come
        if (!interrogative.marks(sentences.get(last)) || interrogative.size(part(end, prompt.end())) <= MOST_AFTER) {
            end = prompt.end();
        }
        int first = last;
        while (first > 0 && (interrogative.asks(sentences.get(first - 1))
                || interrogative.size(part(sentences.get(first).start(), end)) < LEAST)) {
            first--;
        }
        return part(sentences.get(first).start(), end);
    }

    private static Stretch part(int start, int end) {
        return new Stretch(start, end, null, null);
    }
}
