package dev.roundtable.transcript.format.timed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.label.evidence.LabelEvidence;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.Utterance;
import dev.roundtable.transcript.format.timed.line.VoiceName;
import dev.roundtable.transcript.script.LabelWords;

/** Finds names at the beginning of words: {@code Anna: words}, {@code [SPEAKER_00]: words}, {@code (SPEAKER_00)}. */
public final class WordLabels {

    private static final Pattern BRACKETS = Pattern
            .compile("\\s*+[-•]?\\s*+[*_]{0,3}[\\[(<（【]([^\\[\\]()<>（）【】]{1,80}+)[\\])>）】][*_]{0,3}\\s*+([:：]?)[*_]{0,3}\\s*+");

    /** A voice that a program counts, without a colon: {@code SPEAKER_00 words}. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\s*+((?:speaker|spk|sprecher|locuteur|orateur|hablante|falante)[ _-]\\d{1,2})\\s++(?=[^:：\\s])",
            Pattern.CASE_INSENSITIVE);

    /**
     * A name at the beginning of a line.
     *
     * @param name as written
     * @param start the index where the words begin
     */
    public record Start(String name, int start) {}

    /** The share of times below which a name stands. */
    private static final double REGULAR = 0.8;

    private final LabelEvidence evidence;
    private final Map<String, Integer> bracketed = new HashMap<>();
    private final VoiceMarks marks;
    /** The keys of the names that stand directly below a time. */
    private final Set<String> begins = new HashSet<>();
    /** The keys of the names in later lines, with their numbers. */
    private final Map<String, Integer> laters = new HashMap<>();
    /** How many lines begin with a name, but not directly below a time. */
    private long later;
    private int counted;
    private int lines;
    private int labelled;

    /**
     * Infers from all words which names begin them.
     *
     * @param input the whole file, with the names of its panel
     */
    public WordLabels(Input input, List<Utterance> utterances) {
        marks = new VoiceMarks(utterances);
        evidence = LabelEvidence.ofCues(input.names());
        for (var utterance : utterances) {
            boolean label = true;
            for (var words : utterance.words()) {
                for (var part : marks.split(words.text())) {
                    label = see(part.text(), label || words.afterBlank() || part.changed());
                }
            }
        }
        for (var utterance : utterances) {
            var first = utterance.isEmpty() ? null : of(marks.split(utterance.words().get(0).text()).get(0).text());
            lines += utterance.isEmpty() ? 0 : 1;
            labelled += first == null ? 0 : 1;
            if (first != null) {
                begins.add(Labels.key(first.name()));
            }
            utterance.words().stream().skip(1).map(words -> of(words.text())).filter(Objects::nonNull)
                    .forEach(start -> laters.merge(Labels.key(start.name()), 1, Integer::sum));
        }
        later = laters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The name that a part of a later line below a time begins with; null without one. If nearly all names stand directly below a time,
     * another one that is not certain is a word before a colon.
     */
    Start ofLater(String text, boolean changed) {
        var start = of(text, changed);
        boolean regular = isRegular();
        boolean other = start != null && regular && !changed && !begins.contains(Labels.key(start.name()));
        return other && !VoiceName.isCertain(VoiceName.clean(start.name())) ? null : start;
    }

    /** Whether nearly all names stand directly below a time. */
    private boolean isRegular() {
        return labelled >= REGULAR * lines && later <= (1 - REGULAR) * labelled;
    }

    /** Whether a name of a later line occurs nowhere else, while nearly all names stand directly below a time. */
    boolean isDoubtful(Start start) {
        var key = Labels.key(start.name());
        boolean rare = labelled >= REGULAR * lines && later == 1 || isRegular();
        return rare && !begins.contains(key) && laters.getOrDefault(key, 0) == 1;
    }

    /** Counts the name that a line may begin with; whether there may be one. */
    private boolean see(String text, boolean first) {
        var bracket = BRACKETS.matcher(text);
        if (bracket.lookingAt()) {
            bracketed.merge(Labels.key(bracket.group(1)), 1, Integer::sum);
        }
        counted += first && COUNTED.matcher(text).lookingAt() ? 1 : 0;
        var line = LabelLine.of(text);
        evidence.see(line, text, first);
        return line != null;
    }

    /** The parts of a line in which the voice does not change. */
    List<VoiceMarks.Part> parts(String text) {
        return marks.split(text);
    }

    /** The name that a line begins with; null without one. */
    public Start of(String text) {
        return of(text, false);
    }

    /**
     * The name that a part of a line begins with; null without one.
     *
     * @param changed whether a mark says that the voice changes, so that a name is expected
     */
    Start of(String text, boolean changed) {
        var bracket = BRACKETS.matcher(text);
        if (bracket.lookingAt() && isBracketedName(bracket.group(1), changed || !bracket.group(2).isEmpty())) {
            return new Start(bracket.group(1), bracket.end());
        }
        var voice = counted > 1 ? COUNTED.matcher(text) : null;
        if (voice != null && voice.lookingAt()) {
            return new Start(voice.group(1), voice.end());
        }
        var line = LabelLine.of(text);
        boolean inBrackets = line != null && line.label() != null && bracketed.containsKey(Labels.key(line.label()))
                && isBracketedName(line.label(), true);
        return inBrackets || evidence.accepts(line) ? new Start(line.label(), line.speechStart()) : null;
    }

    /** The index of the first line above the first time that begins with a name of the talk; the number of lines if none does. */
    int first(List<TimedLine> head) {
        int i = 0;
        while (i < head.size() && of(head.get(i).text()) == null) {
            i++;
        }
        return i;
    }

    /** Whether any utterance begins with a name. */
    boolean any() {
        return labelled > 0;
    }

    /** Whether names are the rule: at least a third of the utterances begin with one. */
    public boolean usual() {
        return labelled > 0 && 3 * labelled >= lines;
    }

    private boolean isBracketedName(String name, boolean colon) {
        var even = name.strip().toLowerCase(java.util.Locale.ROOT);
        boolean part = LabelWords.isVoice(name.strip());
        if (Sounds.isSound(name) || !part && !VoiceName.mayBe(VoiceName.clean(name))) {
            return false;
        }
        boolean recurs = bracketed.getOrDefault(Labels.key(name), 0) > 1;
        return LabelWords.isPart(name.strip()) && even.length() > 1 || recurs && (colon || VoiceName.isLikely(name.strip()))
                || colon && VoiceName.isLikely(name.strip());
    }
}
