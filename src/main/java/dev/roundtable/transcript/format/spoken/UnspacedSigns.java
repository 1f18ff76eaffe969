package dev.roundtable.transcript.format.spoken;

import java.util.List;

/**
 * Counts the signs of speech in Chinese, Japanese and Korean, where the words for speaker and listener, fillers and polite endings are
 * parts of longer words.
 *
 * @param letters how many characters are letters
 * @param persons how often words for the speaker and the listener occur
 * @param polite how often a sentence has the ending of speech and of letters; Chinese has none
 * @param talk how often words occur that are said and seldom written
 */
record UnspacedSigns(String language, int letters, int persons, int polite, int talk) {

    private static final int FEWEST = 200;
    private static final int FEWEST_SIGNS = 4;

    /** Counts the signs; null for a text in another language. */
    static UnspacedSigns of(String text, String language) {
        var talk = SpeechWords.in("TALK", language);
        if (talk.isEmpty()) {
            return null;
        }
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        return new UnspacedSigns(language, letters, count(text, SpeechWords.in("PERSON", language)),
                count(text, SpeechWords.in("POLITE", language)), count(text, talk));
    }

    /** Whether the text is plainly speech. */
    boolean areSpeech() {
        if (letters < FEWEST || talk < FEWEST_SIGNS) {
            return false;
        }
        return switch (language) {
            case "zh" -> 125 * persons >= letters && 80 * talk >= letters;
            case "ja" -> 80 * polite >= letters && 150 * (talk + persons) >= letters;
            default -> 60 * polite >= letters && 100 * (talk + persons) >= letters;
        };
    }

    /** Whether somebody speaks of himself or to others. */
    boolean maybeSpeech() {
        return letters >= FEWEST && 150 * (persons + polite + talk) >= letters;
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (var word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }
}
