package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.line.Clock;
import dev.roundtable.transcript.format.timed.line.Utterance;

/** Decides whether words beside times are speech, and not a timetable, a list of chapters, a log or figures. */
public final class Talk {

    /** Characters per second. People say about 14; a list of chapters or an agenda has far fewer. */
    private static final int FEWEST_COUNTED = 4;
    private static final double COUNTED = 0.7;
    /** Characters that nobody says in a second. */
    private static final int FASTEST = 40;
    private static final double SLOWEST = 1.5;

    /** The share of words without digits and signs. */
    private static final double WORDLIKE = 0.7;

    /** The share of lines with a level of severity from which a file is a log. */
    private static final double LOGGED = 0.2;

    private static final int MOST_LINES = 2_000;

    private static final Set<String> LEVELS = Set.of("INFO", "DEBUG", "WARN", "WARNING", "ERROR", "TRACE", "FATAL", "NOTICE",
            "SEVERE", "FINE", "CRITICAL");

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]++");
    private static final Pattern BRACKETED_LEVEL = Pattern
            .compile("(?:[\\[(]|level=)(?:info|debug|warn|warning|error|trace|fatal)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM = Pattern.compile("\\s*+(?:[*+•]|\\d{1,2}[.)]|- \\[[ xX]])\\s");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private Talk() {
    }

    /**
     * Why the words are no speech.
     *
     * @param named whether names recur beside the times; then the times may be far apart
     * @return the end of a sentence that begins with "This"; null if the words are speech
     */
    static String objection(List<Utterance> utterances, boolean named) {
        return objection(utterances, named, 1);
    }

    /** Why the messages of a chat are no speech: they may be far apart, and have code and links. */
    static String objectionToChat(List<Utterance> utterances) {
        var written = utterances.stream().filter(each -> !each.isEmpty()).toList();
        if (written.isEmpty()) {
            return "is a chat without words";
        }
        return isLog(written) ? "is a log of a program" : null;
    }

    /**
     * Why the words of a table are no speech.
     *
     * @param perSecond how many units of time make a second
     */
    public static String objection(List<Utterance> utterances, boolean named, int perSecond) {
        var spoken = utterances.stream().filter(each -> !each.isEmpty()).toList();
        if (spoken.isEmpty()) {
            return "is a list of times without words";
        }
        if (isLog(spoken)) {
            return "is a log of a program";
        }
        if (!isWordlike(spoken)) {
            return "is a list of figures or signs with times";
        }
        if (goesBack(utterances)) {
            return "is no record of a talk: its times do not go forward";
        }
        if (perSecond == 1 && isCounted(spoken)) {
            return "is a list of numbered lines, such as verses: its numbers count up, and more words stand between them than anybody "
                    + "says in a second";
        }
        if (isOfItems(spoken)) {
            return "is a list of items with times, such as an agenda";
        }
        return named || rate(utterances) * perSecond >= SLOWEST
                ? null
                : "is a list of times with titles, such as chapters of a video, an agenda or a timetable: "
                        + "too few words stand between one time and the next to be speech";
    }

    /** Whether times are whole numbers that are milliseconds, because nobody speaks as slowly as they say in seconds. */
    public static boolean isInMilliseconds(List<Utterance> utterances) {
        boolean whole = utterances.stream().map(Utterance::clock).allMatch(clock -> clock == null
                || clock.start() == Math.rint(clock.start()) && (clock.end() == null || clock.end() == Math.rint(clock.end())));
        double rate = rate(utterances);
        return whole && rate < SLOWEST / 10 && rate > SLOWEST / 1000;
    }

    /** Whether more than every fourth time is before the one above it. */
    private static boolean goesBack(List<Utterance> utterances) {
        int back = 0;
        int steps = 0;
        Clock before = null;
        for (var utterance : utterances) {
            var clock = utterance.clock();
            if (clock != null && before != null) {
                steps++;
                back += clock.start() < before.start() - 1 && before.start() - clock.start() < 43_200 ? 1 : 0;
            }
            before = clock == null ? before : clock;
        }
        return back > 1 && 4 * back > steps;
    }

    /** Whether nearly all times are one second after the one above, with too many words for a second. */
    private static boolean isCounted(List<Utterance> spoken) {
        int counted = 0;
        long characters = 0;
        Clock before = null;
        for (var utterance : spoken) {
            var clock = utterance.clock();
            counted += before != null && clock != null && clock.end() == null && clock.start() == before.start() + 1 ? 1 : 0;
            characters += utterance.size();
            before = clock;
        }
        return counted >= FEWEST_COUNTED && counted >= COUNTED * spoken.size() && characters > FASTEST * spoken.size();
    }

    private static boolean isOfItems(List<Utterance> spoken) {
        long lines = spoken.stream().mapToLong(each -> each.words().size()).sum();
        long items = spoken.stream().flatMap(each -> each.words().stream())
                .filter(each -> ITEM.matcher(each.text()).lookingAt())
                .count();
        return lines > 3 && items > 0.7 * lines;
    }

    private static boolean isLog(List<Utterance> spoken) {
        long logged = spoken.stream().filter(each -> hasLevel(each.words().get(0).text())).count();
        return logged >= LOGGED * spoken.size();
    }

    private static boolean hasLevel(String text) {
        var words = NO_LETTER.splitAsStream(text.substring(0, Math.min(100, text.length()))).filter(word -> !word.isEmpty());
        return words.limit(4).anyMatch(LEVELS::contains) || BRACKETED_LEVEL.matcher(text).lookingAt();
    }

    private static boolean isWordlike(List<Utterance> spoken) {
        long all = 0;
        long wordlike = 0;
        for (var utterance : spoken.subList(0, Math.min(MOST_LINES, spoken.size()))) {
            for (var words : utterance.words()) {
                for (var word : SPACE.split(words.text().strip())) {
                    int count = count(word);
                    all += count;
                    wordlike += isWord(word) ? count : 0;
                }
            }
        }
        return wordlike >= WORDLIKE * all;
    }

    /** How many words a text without spaces is: in Chinese and Japanese, two characters are about one. */
    private static int count(String word) {
        long unspaced = word.chars().filter(c -> Character.isIdeographic(c) || c >= 0x3040 && c < 0x3100).count();
        return 1 + (int) (unspaced / 2);
    }

    private static boolean isWord(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    ? 1
                    : 0;
            if ("=/\\{}<>#$^|_".indexOf(c) >= 0) {
                return false;
            }
        }
        return 2 * letters >= word.length();
    }

    /** The median of characters per second. A last utterance without an end has no rate; infinite if there is none. */
    private static double rate(List<Utterance> utterances) {
        var rates = new ArrayList<Double>();
        for (int i = 0; i < utterances.size(); i++) {
            var clock = utterances.get(i).clock();
            var next = i + 1 < utterances.size() ? utterances.get(i + 1).clock() : null;
            if (clock != null && (next != null || clock.end() != null)) {
                double seconds = (clock.end() == null ? next.start() : clock.end()) - clock.start();
                rates.add(seconds <= 0 ? Double.MAX_VALUE : utterances.get(i).size() / seconds);
            }
        }
        Collections.sort(rates);
        return rates.isEmpty() ? Double.MAX_VALUE : rates.get(rates.size() / 2);
    }
}
