package dev.roundtable.transcript.format.label.evidence;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.NamePlausibility;

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

    /** The share of lines with a label in a dense file without blank lines. */
    private static final double LEAST_LABELS = 0.12;

    /** In a talk of fewer turns, most people speak once. */
    private static final int LEAST_OF_DOUBT = 4;

    private static final String LIST = "The words before colons seem to be those of a list or of reviews: nobody says I or you to somebody there, and nobody asks.";
    static final String QUESTIONS = "The questions and answers seem to be a list that nobody says: no answer speaks of its speaker.";
    private static final String MAY_BE_LIST = "Nobody says I or you, and nobody asks: this may be a list and no talk.";
    static final String MAY_BE_QUESTIONS = "No answer speaks of its speaker: this may be a list of questions and no talk.";

    private final boolean cues;
    private final LabelTally tally;
    private long voicesBeside;
    private long linesBeside;
    private boolean examination;
    private boolean decided;
    private boolean allMarked;
    private boolean firstNames;
    private boolean questionsTitled;
    private String refusal;
    private String doubt;

    private LabelEvidence(Set<String> known, boolean cues) {
        tally = new LabelTally(known);
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
        tally.see(line, text, startsParagraph, afterSentence);
    }

    /** The keys of labels that recur and look like names, before it is decided what the file uses. */
    Set<String> recurring() {
        boolean runOn = !cues && tally.isRunOn();
        return tally.byKey().entrySet().stream().filter(entry -> {
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

    /** Says that a list is below a label that was counted and has no words on its line: a field, such as {@code Attendees:}. */
    void headsList(LabelLine line) {
        var count = tally.of(line);
        if (count != null) {
            count.values++;
        }
    }

    /** Counts a block of lines between blank lines. */
    void startBlock() {
        tally.startBlock();
    }

    /** Whether a line begins with a label. It is called after all lines were counted. */
    public boolean accepts(LabelLine line) {
        decide();
        var count = tally.of(line);
        return count != null && count.accepted && (line.marked() || !allMarked);
    }

    /** Whether a line begins like one with a label, although its label is not accepted. */
    boolean nearlyAccepts(LabelLine line) {
        var count = tally.of(line);
        return count != null && !(count.accepted && (line.marked() || !allMarked)) && !count.isField()
                && (count.topic || count.part && !count.single
                        || count.plausibility == NamePlausibility.PROPER && count.titled | count.lines < 3);
    }

    /** Whether the label of a line is accepted although it occurs once, and may be a word of a sentence or an item of a list. */
    public boolean isThin(LabelLine line) {
        var count = tally.of(line);
        return count != null && count.accepted && count.lines == 1 && !count.known && !count.part
                && occurrences() + linesBeside >= LEAST_OF_DOUBT && (count.plausibility != NamePlausibility.PROPER
                        || Character.isDigit(line.label().charAt(line.label().length() - 1)));
    }

    /** Whether a time at the beginning of a line belongs to the transcript and not to the words. */
    boolean acceptsTime(LabelLine line) {
        return line != null && line.time() != null && tally.times() > 1;
    }

    /** How many lines begin with a label. */
    long occurrences() {
        decide();
        return tally.sum(count -> !count.accepted ? 0 : allMarked ? count.marked : count.lines);
    }

    /** How many lines begin with a label that looks like a name. */
    long names() {
        decide();
        return tally.sum(count -> !count.accepted || !count.isName() ? 0 : allMarked ? count.marked : count.lines);
    }

    private void decide() {
        if (decided) {
            return;
        }
        decided = true;
        boolean runOn = !cues && tally.isRunOn();
        tally.all().forEach(count -> count.runOn = runOn);
        long marked = tally.sum(count -> count.recurs(true) ? count.marked : 0);
        long lines = tally.sum(count -> count.recurs(false) ? count.lines : 0);
        long names = tally.sum(count -> count.recurs(false) && (count.isName() || count.marked > 0) ? count.lines : 0);
        allMarked = marked > MARKED * names;
        long recurring = (allMarked ? marked : lines) + linesBeside;
        var company = new LabelCompany(tally, allMarked);
        long words = company.eligibleWords().stream().mapToLong(count -> count.lines).sum();
        long once = words + tally.sum(count -> count.mayOccurOnce(allMarked) ? 1 : 0);
        boolean dense = allMarked || recurring + once >= DENSE * tally.paragraphs() && recurring + once >= leastLines(runOn);
        long voices = voicesBeside + tally.sum(count -> count.recurs(allMarked) ? 1 : 0) + (dense ? once : 0);
        boolean monologue = recurring > 0 && (allMarked || recurring >= MONOLOGUE * tally.paragraphs());
        voices += voices == 1 && tally.opensWithLabel() ? tally.sum(count -> count.isLateVoice(allMarked) ? 1 : 0) : 0;
        long above = tally.sum(count -> count.recurs(allMarked) && count.spoken == 0 ? count.lines : 0);
        boolean areAbove = 2 * above > recurring;
        boolean inCapitals = recurring > 0 && tally.sum(count -> count.recurs(allMarked) && !count.capitals ? 1 : 0) == 0;
        if (recurring >= SPARSE * tally.paragraphs() && recurring > 0 && voices > 1 || monologue) {
            tally.all().forEach(count -> count.accepted = count.recurs(allMarked)
                    || count.mayOccurOnce(allMarked) && (dense || count.part || count.plausibility == NamePlausibility.PROPER
                            || areAbove && count.isAbove() || inCapitals && count.isLateVoice(allMarked)));
        } else if (recurring == 0) {
            acceptOnce(dense);
        }
        if (!cues) {
            company.denyTopics();
        }
        company.acceptWords();
        if (examination) {
            tally.all().forEach(count -> count.accepted &= count.known || count.part || count.titled);
        }
        if (!cues) {
            decideTalk();
        }
    }

    private void decideTalk() {
        var talk = new TalkEvidence(tally);
        if (tally.sum(count -> count.accepted ? 1 : 0) == 0) {
            return;
        }
        if (talk.isByQuestion() && voicesBeside == 0) {
            var kind = QuestionList.of(tally, questionsTitled);
            refusal = kind == QuestionList.Kind.LIST ? QUESTIONS : null;
            doubt = kind == QuestionList.Kind.DOUBTFUL ? MAY_BE_QUESTIONS : null;
        } else if (!firstNames && !talk.isTalk(linesBeside > 0)) {
            refusal = LIST;
        } else {
            doubt = !tally.isTalked() && !firstNames && tally.sum(count -> count.known ? 1 : 0) == 0 ? MAY_BE_LIST : null;
        }
        if (refusal != null) {
            tally.all().forEach(count -> count.accepted = count.known);
        }
    }

    /** Why words before colons are no labels, as a sentence; null if they are, or if there are none. */
    String refusal() {
        decide();
        return refusal;
    }

    /** Why the labels may be no speakers, as a sentence; null if there is no reason to doubt. */
    String doubt() {
        decide();
        return doubt;
    }

    /** Says that the text has the heading of a list of frequent questions. It is called before all questions. */
    void isTitledQuestions(boolean titled) {
        questionsTitled = titled;
    }

    /** The least number of labels among the lines of a dense file. Without blank lines, paragraphs are not counted. */
    private double leastLines(boolean runOn) {
        return runOn ? LEAST_LABELS * tally.lines() : 0;
    }

    /**
     * Accepts labels of a talk in which everybody speaks once. In cues, it is enough that the first cue begins with a label, because
     * captions name the speaker where the voice changes (podcast-namespace, transcripts.md, SRT). In text, prose may begin so, too.
     */
    private void acceptOnce(boolean dense) {
        var once = tally.all().stream().filter(count -> count.mayOccurOnce(false))
                .filter(count -> count.part || count.plausibility == NamePlausibility.PROPER
                        || firstNames && count.plausibility == NamePlausibility.CAPITALS)
                .filter(count -> cues && tally.opensWithLabel() || dense || count.marked > 0).toList();
        if (once.size() > 1) {
            once.forEach(count -> count.accepted = true);
        }
    }
}
