package dev.roundtable.transcript.format.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.transcript.script.LabelWords;

/**
 * Distinguishes labels from prose with colons, by their occurrences in the whole file. Labels recur, begin paragraphs and look like
 * names. If nearly every paragraph begins with a label, one occurrence is enough. A name in the panel sheet needs no other evidence.
 * Call {@link #see} with every line before all other methods.
 */
public final class LabelEvidence {

    /** The share of paragraphs with a label from which the file is expected to label every turn. */
    private static final double DENSE = 0.5;

    /** The share from which the file may have a single label. */
    private static final double MONOLOGUE = 0.9;

    /** Below this share of paragraphs, recurring words before a colon are a figure of speech. */
    private static final double SPARSE = 0.005;

    /** Above this share of labels with emphasis or a time, words without them are no labels. */
    private static final double MARKED = 0.5;

    /** Names in the middle of paragraphs must be this many times as frequent as at their beginning. */
    private static final double RUN_ON = 1.3;

    /** The share of lines with a label in a dense file without blank lines. */
    private static final double LEAST_LABELS = 0.12;

    /** The least share of labelled lines with words of people who talk to each other. */
    private static final double TALK = 0.04;

    /** The share of labelled lines that are sentences from which no such words are needed. */
    private static final double TOLD = 0.7;

    /** The least share of such lines if nobody speaks twice: lists have different words before each colon. */
    private static final double TALK_ONCE = 0.3;

    /** The share of labels in lists from which labels begin items of lists. In cues, a dash begins any words. */
    private static final double LISTS = 0.25;

    /** This many different initials are a convention of the file. */
    private static final int INITIALS = 3;

    /** Below this number of labelled lines, sentences may be short. */
    private static final int FEW = 8;

    /** The fields of a header are above this line. */
    private static final int HEADER = 60;

    /** A name with a title, as in the records of courts: MR. HOLT, THE COURT. */
    private static final Pattern TITLED = Pattern
            .compile("(?i:(?:mr|ms|mrs|dr|miss|judge|justice|hon|prof|sir|madam|senator)\\b\\.?|the) ?\\p{Lu}.*");

    /** No talk has more different labels: later ones are prose. */
    private static final int MOST_LABELS = 100_000;

    /** In a talk of fewer turns, most people speak once. */
    private static final int LEAST_OF_DOUBT = 4;

    private final Set<String> known;
    private final boolean cues;
    private final Map<String, LabelCount> byKey = new HashMap<>();
    /** The same counts by the label as written, so that each spelling is normalized only once. */
    private final Map<String, LabelCount> byLabel = new HashMap<>();
    private long lines;
    private long paragraphs;
    private long blocks;
    private long times;
    private long voicesBeside;
    private long linesBeside;
    private boolean examination;
    private boolean opensWithLabel;
    private boolean decided;
    private boolean allMarked;
    private boolean firstNames;

    private LabelEvidence(Set<String> known, boolean cues) {
        this.known = known;
        this.cues = cues;
        this.firstNames = cues;
    }

    /**
     * The evidence of a text with paragraphs.
     *
     * @param known the keys of names that need no other evidence
     */
    static LabelEvidence ofParagraphs(Set<String> known) {
        return new LabelEvidence(known, false);
    }

    /**
     * The evidence of cues.
     *
     * @param known the keys of names that need no other evidence
     */
    public static LabelEvidence ofCues(Set<String> known) {
        return new LabelEvidence(known, true);
    }

    /** Accepts a single word as the name of somebody who speaks once. It is called before all questions. */
    void believeFirstNames() {
        firstNames = true;
    }

    /**
     * Counts a line.
     *
     * @param line its beginning; null if it has no label and no time
     * @param text the whole line
     * @param startsParagraph whether a label is expected here
     */
    public void see(LabelLine line, String text, boolean startsParagraph) {
        see(line, text, startsParagraph, startsParagraph);
    }

    /**
     * Counts a line.
     *
     * @param afterSentence whether the line starts a paragraph, or follows a line that ends a sentence
     */
    void see(LabelLine line, String text, boolean startsParagraph, boolean afterSentence) {
        lines++;
        opensWithLabel |= paragraphs == 0 && startsParagraph && line != null && line.label() != null
                && NamePlausibility.of(line.label()).compareTo(NamePlausibility.WORD) > 0;
        paragraphs += startsParagraph ? 1 : 0;
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
            count.listed += isListed(text) ? 1 : 0;
            var speech = line.speech(text);
            count.talks += TalkSigns.in(speech) ? 1 : 0;
            count.told += TalkSigns.isSentence(speech) ? 1 : 0;
            count.ended += LabelStyle.endsSentence(speech) ? 1 : 0;
            count.spoken += speech.isBlank() ? 0 : 1;
            count.values += LabelExclusions.isValue(speech, count.part)
                    || count.title && lines < HEADER && HeaderPeople.isFullNames(speech) ? 1 : 0;
        }
    }

    /** The keys of labels that recur and look like names, before it is decided what the file uses. */
    Set<String> recurring() {
        boolean runOn = isRunOn();
        return byKey.entrySet().stream().filter(entry -> {
            var count = entry.getValue();
            return count.isName() && count.lines > 1 && !count.isField()
                    && 2 * (runOn ? count.ends : count.starts) > count.lines;
        }).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Says how many voices and lines have labels in other forms. It is called before all questions.
     *
     * @param examination whether Q. and A. are among them, so that other labels have titles or are parts
     */
    void beside(long voices, long lines, boolean examination) {
        this.examination = examination;
        voicesBeside = voices;
        linesBeside = lines;
    }

    /** Counts a block of lines between blank lines. */
    void startBlock() {
        blocks++;
    }

    /** Whether a line begins with a label. It is called after all lines were counted. */
    public boolean accepts(LabelLine line) {
        decide();
        var count = line == null || line.label() == null ? null : byLabel.get(line.label());
        return count != null && count.accepted && (line.marked() || !allMarked);
    }

    /** Whether a line begins like one with a label, although its label is not accepted. */
    boolean nearlyAccepts(LabelLine line) {
        var count = line == null || line.label() == null ? null : byLabel.get(line.label());
        return count != null && !(count.accepted && (line.marked() || !allMarked)) && !count.isField()
                && (count.topic || count.part && !count.single
                        || count.plausibility == NamePlausibility.PROPER && count.titled | count.lines < 3);
    }

    /** Whether the label of a line is accepted although it occurs once, and may be a word of a sentence or an item of a list. */
    boolean isThin(LabelLine line) {
        var count = line == null || line.label() == null ? null : byLabel.get(line.label());
        return count != null && count.accepted && count.lines == 1 && !count.known && !count.part
                && occurrences() >= LEAST_OF_DOUBT && (count.plausibility != NamePlausibility.PROPER
                        || Character.isDigit(line.label().charAt(line.label().length() - 1)));
    }

    /** Whether a time at the beginning of a line belongs to the transcript and not to the words. */
    boolean acceptsTime(LabelLine line) {
        return line != null && line.time() != null && times > 1;
    }

    /** How many lines begin with a label. */
    long occurrences() {
        decide();
        return sum(count -> !count.accepted ? 0 : allMarked ? count.marked : count.lines);
    }

    /** How many lines begin with a label that looks like a name. */
    long names() {
        decide();
        return sum(count -> !count.accepted || !count.isName() ? 0 : allMarked ? count.marked : count.lines);
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
            var field = HeaderField.of(name);
            count.titled = TITLED.matcher(name).lookingAt();
            count.title = field != null && field.mayBeLabel();
            count.part |= LabelWords.isPart(Labels.name(label));
            byLabel.put(label, count);
        }
        return count;
    }

    private void decide() {
        if (decided) {
            return;
        }
        decided = true;
        boolean runOn = isRunOn();
        byKey.values().forEach(count -> count.runOn = runOn);
        long marked = sum(count -> count.recurs(true) ? count.marked : 0);
        long lines = sum(count -> count.recurs(false) ? count.lines : 0);
        long names = sum(count -> count.recurs(false) && (count.isName() || count.marked > 0) ? count.lines : 0);
        allMarked = marked > MARKED * names;
        long recurring = (allMarked ? marked : lines) + linesBeside;
        long words = eligibleWords().stream().mapToLong(count -> count.lines).sum();
        long once = words + sum(count -> count.mayOccurOnce(allMarked) ? 1 : 0);
        boolean dense = allMarked || recurring + once >= DENSE * paragraphs && recurring + once >= leastLines(runOn);
        long voices = voicesBeside + sum(count -> count.recurs(allMarked) ? 1 : 0) + (dense ? once : 0);
        boolean monologue = recurring > 0 && (allMarked || recurring >= MONOLOGUE * paragraphs);
        long above = sum(count -> count.recurs(allMarked) && count.spoken == 0 ? count.lines : 0);
        boolean areAbove = 2 * above > recurring;
        if (recurring >= SPARSE * paragraphs && recurring > 0 && voices > 1 || monologue) {
            byKey.values().forEach(count -> count.accepted = count.recurs(allMarked)
                    || count.mayOccurOnce(allMarked) && (dense || count.part || count.plausibility == NamePlausibility.PROPER
                            || areAbove && count.isAbove()));
        } else if (recurring == 0) {
            acceptOnce(dense);
        }
        denyTopics();
        acceptWords();
        if (examination) {
            byKey.values().forEach(count -> count.accepted &= count.known || count.part || count.titled);
        }
        if (!cues && !isTalk()) {
            byKey.values().forEach(count -> count.accepted = count.known);
        }
    }

    /** Whether people talk: labels that are no full names and no parts need words of people who talk to each other. */
    private boolean isTalk() {
        long all = sum(count -> count.accepted ? count.spoken : 0);
        long sure = sum(count -> count.accepted && (count.known || count.part || count.plausibility == NamePlausibility.PROPER)
                ? count.spoken
                : 0);
        long talks = sum(count -> count.accepted ? count.talks : 0);
        boolean once = sum(count -> count.accepted && (count.known || count.part || count.lines > 1) ? 1 : 0) == 0;
        if (once && all >= FEW && !allMarked && linesBeside == 0) {
            return talks >= TALK_ONCE * all;
        }
        if (allMarked || linesBeside > 0 || 2 * sure > all || all < FEW / 2) {
            return true;
        }
        long told = sum(count -> !count.accepted ? 0 : all < FEW ? count.ended : count.told);
        return talks > 0 && talks >= TALK * all || told >= TOLD * all;
    }

    private static boolean isListed(String text) {
        var shown = text.stripLeading();
        return shown.length() > 1 && "-*•+".indexOf(shown.charAt(0)) >= 0 && Character.isWhitespace(shown.charAt(1));
    }

    /** Whether most labels are initials. */
    private boolean isByInitials() {
        long accepted = sum(count -> count.accepted ? 1 : 0);
        long initials = sum(count -> count.accepted && count.initials ? 1 : 0);
        return initials >= INITIALS && 2 * initials > accepted;
    }

    /** Rejects items of lists and topics that occur once among the labels of other lines. */
    private void denyTopics() {
        long listed = sum(count -> count.accepted ? count.listed : 0);
        boolean lists = listed >= LISTS * sum(count -> count.accepted ? count.lines : 0);
        boolean byInitials = isByInitials();
        for (var count : byKey.values()) {
            count.topic = !cues && count.mayBeTopic(lists, byInitials);
            count.accepted &= !count.topic;
        }
    }

    /**
     * Accepts words of sentences that are names, too, such as Will and May, or initials such as IS, if they begin turns as other names of
     * the same form do.
     */
    private void acceptWords() {
        var words = new ArrayList<>(eligibleWords());
        if (isByInitials()) {
            byKey.values().stream().filter(count -> count.isNote() && count.lines > 1 && !count.isField()
                    && count.begins() == count.lines).forEach(words::add);
        }
        if (words.isEmpty()) {
            return;
        }
        long accepted = sum(count -> count.accepted ? 1 : 0);
        long initials = sum(count -> count.accepted && count.initials ? 1 : 0);
        long single = sum(count -> count.accepted && count.single ? 1 : 0);
        long lines = sum(count -> count.accepted ? count.lines : 0);
        long more = words.stream().mapToLong(count -> count.lines).sum();
        boolean dense = lines + more >= MONOLOGUE * paragraphs;
        boolean byInitials = isByInitials();
        boolean only = accepted == 0 && words.size() > 1 && dense && more > words.size();
        for (var word : words) {
            boolean alike = accepted > 0 && 2 * (word.initials ? initials : single) >= accepted;
            word.accepted = only || alike && (word.lines > 1 || dense || word.initials && byInitials && !word.isNote());
        }
    }

    private List<LabelCount> eligibleWords() {
        return byKey.values().stream().filter(count -> count.plausibility == NamePlausibility.WORD && !count.isField()
                && count.begins() == count.lines && (!allMarked || count.marked == count.lines)).toList();
    }

    /** Whether turns are not separated by blank lines: names begin lines in the middle of paragraphs. */
    private boolean isRunOn() {
        if (cues) {
            return false;
        }
        long ends = sum(count -> count.isName() && count.ends > 1 && !count.isField() ? count.ends : 0);
        long starts = sum(count -> count.isName() && count.ends > 1 && !count.isField() ? count.starts : 0);
        return ends > 2 && ends > RUN_ON * starts || blocks < 2;
    }

    /** The least number of labels among the lines of a dense file. Without blank lines, paragraphs are not counted. */
    private double leastLines(boolean runOn) {
        return runOn ? LEAST_LABELS * lines : 0;
    }

    /**
     * Accepts labels of a talk in which everybody speaks once. In cues, it is enough that the first cue begins with a label, because
     * captions name the speaker where the voice changes (podcast-namespace, transcripts.md, SRT). In text, prose may begin so, too.
     */
    private void acceptOnce(boolean dense) {
        var once = byKey.values().stream().filter(count -> count.mayOccurOnce(false))
                .filter(count -> count.part || count.plausibility == NamePlausibility.PROPER
                        || firstNames && count.plausibility == NamePlausibility.CAPITALS)
                .filter(count -> cues && opensWithLabel || dense || count.marked > 0).toList();
        if (once.size() > 1) {
            once.forEach(count -> count.accepted = true);
        }
    }

    private long sum(ToLongFunction<LabelCount> number) {
        return byKey.values().stream().mapToLong(number).sum();
    }
}
