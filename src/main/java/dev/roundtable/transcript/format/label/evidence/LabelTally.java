package dev.roundtable.transcript.format.label.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.head.Legend;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.format.label.name.LabelExclusions;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;
import dev.roundtable.transcript.format.line.TalkSigns;
import dev.roundtable.transcript.script.LabelWords;

/** Counts the lines of a file, and how each possible label occurs in them. It decides nothing. */
final class LabelTally {

    /** Names in the middle of paragraphs must be this many times as frequent as at their beginning. */
    private static final double RUN_ON = 1.3;

    /** The share of lines with a name in small letters from which a turn begins on any line. */
    private static final double NICKS = 0.4;

    /** The fields of a header are above this line. */
    private static final int HEADER = 60;

    /** A name with a title, as in the records of courts: MR. HOLT, THE COURT. */
    private static final Pattern TITLED = Pattern
            .compile("(?i:(?:mr|ms|mrs|dr|miss|judge|justice|hon|prof|sir|madam|senator)\\b\\.?|the) ?\\p{Lu}.*");

    /** The beginning of a review: "4 stars", "3/5", "★★". */
    private static final Pattern RATING = Pattern
            .compile(
                    "(?:\\d(?:[.,]\\d)?[ -]?(?:(?i:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle)\\b|/ ?(?:5|10)\\b|[★星])|[★☆⭐]{2,}|[一二三四五]星).*");

    /** No talk has more different labels: later ones are prose. */
    private static final int MOST_LABELS = 100_000;

    private final Set<String> known;
    private final Map<String, LabelCount> byKey = new HashMap<>();
    /** The same counts by the label as written, so that each spelling is normalized only once. */
    private final Map<String, LabelCount> byLabel = new HashMap<>();
    private long lines;
    private long paragraphs;
    private long blocks;
    private long times;
    private long items;
    private boolean opensWithLabel;
    private boolean talked;
    /** The label on the line before, if it has no words there. */
    private LabelCount above;
    private final FieldOrder order = new FieldOrder();

    /** @param known the keys of names that need no other evidence */
    LabelTally(Set<String> known) {
        this.known = known;
    }

    /**
     * Counts a line.
     *
     * @param line its beginning; null if it has no label and no time
     * @param text the whole line
     * @param startsParagraph whether a label is expected here
     * @param afterSentence whether the line starts a paragraph, or follows a line that ends a sentence
     */
    void see(LabelLine line, String text, boolean startsParagraph, boolean afterSentence) {
        lines++;
        opensWithLabel |= paragraphs == 0 && startsParagraph && line != null && line.label() != null
                && NamePlausibility.of(line.label()).compareTo(NamePlausibility.WORD) > 0;
        paragraphs += startsParagraph ? 1 : 0;
        // one sign is enough, so that most lines are not searched
        talked = talked || TalkSigns.in(text);
        if (above != null && (line == null || line.label() == null)) {
            above.above++;
            above.talks += TalkSigns.in(text) ? 1 : 0;
        }
        above = null;
        if (line == null || line.label() == null) {
            items += ListItem.is(text) || ListItem.isNumbered(text) ? 1 : 0;
        }
        if (line == null) {
            return;
        }
        times += line.time() == null ? 0 : 1;
        var count = line.label() == null ? null : count(line.label());
        if (count != null) {
            count.lines++;
            count.starts += startsParagraph ? 1 : 0;
            count.ends += afterSentence ? 1 : 0;
            count.marked += line.marked() ? 1 : 0;
            count.listed += ListItem.is(text) || ListItem.isNumbered(text) ? 1 : 0;
            var speech = line.speech(text);
            order.see(count);
            count.legend |= count.initials && lines < HEADER && Legend.is(line.label(), speech);
            count.rated += isRating(speech) ? 1 : 0;
            count.talks += TalkSigns.in(speech) ? 1 : 0;
            if (count.asks || count.answers) {
                count.own += TalkSigns.isOwn(speech) ? 1 : 0;
                count.addressed += TalkSigns.isAddressed(speech) ? 1 : 0;
            }
            count.ended += LineEnd.isSentence(speech) ? 1 : 0;
            count.spoken += speech.isBlank() ? 0 : 1;
            above = speech.isBlank() ? count : null;
            count.values += LabelExclusions.isValue(speech, count.part)
                    || count.title && lines < HEADER && HeaderPeople.isFullNames(speech) ? 1 : 0;
        }
    }

    /** Counts a block of lines between blank lines. */
    void startBlock() {
        blocks++;
    }

    /** The counts of a line's label; null if it has none. */
    LabelCount of(LabelLine line) {
        return line == null || line.label() == null ? null : byLabel.get(line.label());
    }

    /** The counts of all labels, by their keys. */
    Map<String, LabelCount> byKey() {
        return byKey;
    }

    /** The counts of all labels. */
    Collection<LabelCount> all() {
        return byKey.values();
    }

    /** The sum of a number over all labels. */
    long sum(ToLongFunction<LabelCount> number) {
        return byKey.values().stream().mapToLong(number).sum();
    }

    /** How many lines were counted. */
    long lines() {
        return lines;
    }

    /** How many lines start a paragraph. */
    long paragraphs() {
        return paragraphs;
    }

    /** How many lines have a time. */
    long times() {
        return times;
    }

    /** How many items of lists begin with no label. */
    long otherItems() {
        return items;
    }

    /** Whether any line has words of people who talk to each other. */
    boolean isTalked() {
        return talked;
    }

    /** Whether the labels return in the order of fields. */
    boolean isOfRecords() {
        return order.isOfRecords();
    }

    /** Whether the first paragraph begins with a label. */
    boolean opensWithLabel() {
        return opensWithLabel;
    }

    /** Whether turns are not separated by blank lines: names begin lines in the middle of paragraphs. */
    boolean isRunOn() {
        long ends = sum(count -> count.isName() && count.ends > 1 && !count.isField() ? count.ends : 0);
        long starts = sum(count -> count.isName() && count.ends > 1 && !count.isField() ? count.starts : 0);
        return ends > 2 && ends > RUN_ON * starts || blocks < 2 || nicks() >= NICKS * lines;
    }

    /** How many lines begin with a single word in small letters that recurs and always stands where a turn may begin, as in chats. */
    private long nicks() {
        return sum(count -> count.single && count.plausibility == NamePlausibility.POSSIBLE && count.lines > 1
                && count.ends == count.lines && !count.isField() ? count.lines : 0);
    }

    private LabelCount count(String label) {
        var count = byLabel.get(label);
        if (count == null && byLabel.size() < MOST_LABELS) {
            count = byKey.computeIfAbsent(Labels.key(label), key -> new LabelCount(known.contains(key)));
            count.add(NamePlausibility.of(label));
            count.thing = NamePlausibility.isThing(label) && !label.equals(label.toUpperCase(Locale.ROOT));
            var name = Labels.name(label);
            count.initials = NamePlausibility.isInitials(name);
            count.numbered = name.indexOf(' ') < 0 && name.chars().anyMatch(Character::isDigit);
            var parts = Labels.parts(label);
            count.position = parts.comma() && parts.affiliation() != null;
            count.single = name.indexOf(' ') < 0;
            count.capitals = NamePlausibility.isInCapitals(name);
            var field = HeaderField.of(name);
            count.asks = QuestionList.asks(name);
            count.answers = !count.asks && QuestionList.isLabel(name);
            count.titled = TITLED.matcher(name).lookingAt();
            count.title = field != null && field.mayBeLabel();
            count.part |= LabelWords.isPart(Labels.name(label));
            byLabel.put(label, count);
        }
        return count;
    }

    private static boolean isRating(String speech) {
        int first = 0;
        while (first < speech.length() && speech.charAt(first) == ' ') {
            first++;
        }
        char c = first < speech.length() ? speech.charAt(first) : ' ';
        return (c >= '0' && c <= '9' || "★☆⭐一二三四五".indexOf(c) >= 0)
                && RATING.matcher(speech).region(first, Math.min(speech.length(), first + 20)).lookingAt();
    }
}
