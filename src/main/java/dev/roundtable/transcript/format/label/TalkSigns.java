package dev.roundtable.transcript.format.label;

import java.util.Set;

/** Recognizes words of people who talk to each other. Lists, fields, logs and tables have colons, too, but no such words. */
final class TalkSigns {

    private static final int REACH = 400;

    /** Words for the speaker and the listener, and words that answer. */
    private static final Set<String> WORDS = Set.of("i", "i'm", "i've", "i'll", "i'd", "me", "my", "you", "your", "you're",
            "we",
            "we're", "us", "our", "yes", "yeah", "hi", "hello", "hey", "thanks", "thank", "welcome", "please", "okay", "sorry",
            "ich", "mir", "mich", "wir", "uns", "du", "sie", "ihnen", "ja", "nein", "danke", "hallo", "bitte",
            "je", "j'ai", "moi", "nous", "vous", "tu", "oui", "non", "merci", "bonjour", "c'est",
            "yo", "nosotros", "usted", "ustedes", "gracias", "hola", "sí", "eu", "nós", "você", "vocês", "obrigado", "obrigada",
            "olá", "io", "noi", "voi", "lei", "grazie", "ciao", "sì", "jeg", "vi", "jag", "ni", "tak", "tack", "hej", "nej",
            "ik", "wij", "jij", "u", "dank", "я", "мы", "вы", "ты", "да", "нет", "спасибо", "ja,", "نعم", "أنا", "نحن", "شكرا");

    /** Words of somebody who speaks of himself. */
    private static final Set<String> PERSONAL = Set.of("i", "i'm", "i've", "i'll", "i'd", "me", "my", "we", "we're", "we've",
            "our", "us",
            "ich", "mir", "mich", "mein", "meine", "wir", "uns", "je", "j", "j'ai", "moi", "mon", "ma", "nous", "notre", "yo",
            "mi",
            "nosotros", "eu", "meu", "minha", "nós", "io", "mio", "mia", "noi", "ik", "mijn", "wij", "jeg", "min", "jag", "я",
            "мы", "мой");

    private static final String CHARACTERS = "?？؟!！我你您咱嗎吗呢吧們们私僕俺";

    private TalkSigns() {
    }

    /** Whether words are at least one sentence of four words, or of eight characters in a script without spaces. */
    static boolean isSentence(String words) {
        return LabelStyle.endsSentence(words) && (words.chars().filter(c -> c == ' ').limit(3).count() == 3
                || words.length() > 8 && words.codePointAt(0) > 0x2E80);
    }

    /** Whether the beginning of some words has a sign of talk. */
    static boolean in(String words) {
        return has(words, CHARACTERS, WORDS);
    }

    /** Whether somebody speaks of himself at the beginning of some words. */
    static boolean isPersonal(String words) {
        return has(words, "我咱俺私僕", PERSONAL);
    }

    private static boolean has(String words, String characters, Set<String> known) {
        int end = Math.min(words.length(), REACH);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            char c = i == end ? ' ' : words.charAt(i);
            if (characters.indexOf(c) >= 0) {
                return true;
            }
            boolean letter = Character.isLetter(c) || c == '\'' || c == '’';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start < 9
                        && known.contains(words.substring(start, i).toLowerCase(java.util.Locale.ROOT).replace('’', '\''))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
