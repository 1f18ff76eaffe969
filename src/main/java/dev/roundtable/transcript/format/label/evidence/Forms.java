package dev.roundtable.transcript.format.label.evidence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.form.FormScanner;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.head.TitleLine;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;

/** Finds the forms of labels without a colon behind the name that one file uses. */
final class Forms {

    /** A form is used beside a more frequent one from this share of its lines. */
    private static final double BESIDE = 0.3;

    /** Forms that are used beside others, however seldom: each says something that the others do not. */
    private static final Set<LabelShape> COMPLEMENTS = EnumSet.of(LabelShape.LETTER, LabelShape.STOP, LabelShape.DASH);

    /** Words of speech below a label are at least this long, or end like a sentence. */
    private static final int SPEECH = 40;
    /** Words below a label that do not end like a sentence have at least this many spaces. */
    private static final int WORDS = 3;

    private final Map<LabelShape, FormEvidence> evidence = new EnumMap<>(LabelShape.class);
    private final Set<LabelShape> used = EnumSet.noneOf(LabelShape.class);
    private final Set<String> known;
    private final Testimony testimony = new Testimony();
    private boolean listed;
    private LabelLine pending;
    private boolean pendingStart;

    /** @param known the keys of names that need no other evidence */
    Forms(Set<String> known) {
        this.known = known;
    }

    /**
     * Counts a line.
     *
     * @param form its beginning; null if it has none of the forms
     * @param startsBlock whether the line begins the file, or follows a blank line
     */
    void see(LabelLine form, String text, boolean startsBlock) {
        testimony.see(form, text);
        if (pending != null && TitleLine.isBelow(pending.label(), text)) {
            return;
        }
        boolean above = form == null || form.shape() == LabelShape.LINE;
        if (pending != null) {
            count(pending, above && isSpeech(text), pendingStart);
            pending = null;
        }
        if (form == null) {
            return;
        }
        if (!form.speech(text).isBlank()) {
            count(form, true, startsBlock);
        } else if (form.shape() != LabelShape.LINE || startsBlock || NamePlausibility.isInCapitals(form.label())) {
            pending = form;
            pendingStart = startsBlock;
        }
    }

    /**
     * Decides for each form by itself which labels it has. It is called after all lines were counted.
     *
     * @param blocks the number of blocks of lines between blank lines
     * @param colons the voices that have labels before a colon
     */
    void decide(long blocks, Set<String> colons) {
        if (pending != null) {
            count(pending, false, pendingStart);
            pending = null;
        }
        if (evidence.containsKey(LabelShape.LETTER) && colons.isEmpty() && !testimony.isOfPeople()) {
            evidence.remove(LabelShape.LETTER);
            listed = true;
        }
        evidence.values().forEach(each -> each.decide(blocks, colons));
    }

    /** Whether letters for questions and answers are those of a list, and no labels. */
    boolean isListed() {
        return listed;
    }

    /** How many voices have labels in forms that are used beside others. */
    long voicesBeside() {
        return COMPLEMENTS.stream().filter(evidence::containsKey).mapToLong(shape -> evidence.get(shape).voices()).sum();
    }

    /** How many lines have labels in forms that are used beside others. */
    long linesBeside() {
        return COMPLEMENTS.stream().filter(evidence::containsKey).mapToLong(shape -> evidence.get(shape).occurrences()).sum();
    }

    /**
     * Chooses the forms that the file uses. A form that is much rarer than another one is none of labels.
     *
     * @param others how many lines have a label of another form
     */
    void choose(long others) {
        long most = evidence.values().stream().mapToLong(FormEvidence::occurrences).reduce(others, Math::max);
        evidence.forEach((shape, each) -> {
            if (each.occurrences() > 0 && (each.occurrences() >= BESIDE * most || COMPLEMENTS.contains(shape))) {
                used.add(shape);
            }
        });
    }

    /** Whether a form by itself has labels. */
    boolean has(LabelShape shape) {
        return evidence.containsKey(shape) && evidence.get(shape).occurrences() > 0;
    }

    /** Whether the file uses a form. */
    boolean uses(LabelShape shape) {
        return used.contains(shape);
    }

    /** How many lines begin with a label of a form that the file uses. */
    long occurrences() {
        return used.stream().mapToLong(shape -> evidence.get(shape).occurrences()).sum();
    }

    /** Whether the file uses only forms that exclude labels before a colon, if these are rare. */
    boolean excludes(long others) {
        return used.stream()
                .anyMatch(shape -> !COMPLEMENTS.contains(shape) && others < BESIDE * evidence.get(shape).occurrences());
    }

    /** Reads the label of a line; null if it begins with none. */
    LabelLine label(String text) {
        var form = used.isEmpty() ? null : FormScanner.of(text);
        return form != null && used.contains(form.shape()) && evidence.get(form.shape()).accepts(form) ? form : null;
    }

    /** Whether a label in one of the forms is only believed because nearly every paragraph begins with one. */
    boolean isOnce(LabelLine form) {
        return evidence.containsKey(form.shape()) && evidence.get(form.shape()).isOnce(form);
    }

    /** Whether a line has the form of a label before a dash, of a person who has it more than once, although it is accepted as none. */
    boolean isNear(LabelLine form) {
        return form.shape() == LabelShape.DASH && evidence.containsKey(form.shape())
                && evidence.get(form.shape()).isNear(form);
    }

    private void count(LabelLine form, boolean spoken, boolean startsBlock) {
        evidence.computeIfAbsent(form.shape(), shape -> new FormEvidence(shape, known)).see(form, spoken, startsBlock);
    }

    private static boolean isSpeech(String text) {
        var words = text.strip();
        return words.length() >= SPEECH || LineEnd.isSentence(words)
                || words.chars().filter(Character::isWhitespace).limit(WORDS).count() == WORDS;
    }
}
