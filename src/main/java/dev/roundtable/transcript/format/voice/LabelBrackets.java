package dev.roundtable.transcript.format.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.label.name.HanName;
import dev.roundtable.transcript.script.LabelWords;

/**
 * The names in brackets behind the labels of voices: {@code Speaker 0 (Adrian)}. What is no name there stays an affiliation. Behind a voice
 * that speaks without brackets first, words without capital letters are a remark, {@code 说话人1（生气）}, unless they are certainly a name.
 */
final class LabelBrackets {

    private final NamesBeside names = new NamesBeside(PersonName::mayBe, PersonName::isCertain, true);
    /** The label of each voice as the file writes it first. */
    private final Map<String, String> written = new HashMap<>();
    /** The voices whose labels are not replaced by a full name. */
    private final Set<String> anonymous = new HashSet<>();
    /** The label of the voice in brackets beside each full name. */
    private final Map<String, String> besideNames = new LinkedHashMap<>();
    /** The voices that speak without brackets first. */
    private final Set<String> introduced = new HashSet<>();
    /** How often the words of a label and of its brackets stand together. */
    private final Map<Set<String>, Integer> together = new HashMap<>();
    /** The labels that stand without brackets, too. */
    private final Set<String> bare = new HashSet<>();
    /** How often each full name takes turns with itself beside a voice: with both labels, it may be two people. */
    private final Map<String, Integer> changes = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    /** @param pieces all pieces of a file */
    LabelBrackets(List<Piece> pieces) {
        pieces.stream().filter(piece -> piece.affiliation() != null && piece.label() != null)
                .forEach(piece -> together.merge(words(piece.label(), piece.affiliation()), 1, Integer::sum));
        Piece last = null;
        for (var piece : pieces) {
            if (isRemark(piece)) {
                last = piece;
                continue;
            }
            if (piece.affiliation() == null && piece.label() != null) {
                voice(piece.label()).filter(voice -> !names.voices().contains(voice)).ifPresent(introduced::add);
            }
            boolean again = last != null && piece.label() != null && piece.label().equals(last.label());
            if (piece.affiliation() != null && !again) {
                see(piece.label(), piece.affiliation());
                see(piece.affiliation(), piece.label());
                voice(piece.label()).ifPresent(anonymous::add);
            }
            if (isBesideName(piece)) {
                besideNames.putIfAbsent(piece.label(), piece.affiliation());
            } else if (piece.affiliation() == null) {
                bare.add(piece.label());
            }
            if (again && isBesideName(piece) != isBesideName(last)
                    && (piece.affiliation() == null || last.affiliation() == null)) {
                changes.merge(piece.label(), 1, Integer::sum);
            }
            turns.merge(piece.label(), 1, Integer::sum);
            last = piece;
        }
    }

    /** Whether the label is a full name, and the label of its voice stands in the place of the affiliation. */
    private static boolean isBesideName(Piece piece) {
        return piece.affiliation() != null && voice(piece.affiliation()).isPresent();
    }

    /** Whether a voice that was introduced without a name has a remark behind it, which may be taken for the name of its label. */
    private boolean isRemark(Piece piece) {
        return piece.affiliation() != null && (isRemark(piece.label(), piece.affiliation())
                || isRemark(piece.affiliation(), piece.label()));
    }

    private boolean isRemark(String label, String beside) {
        return PersonName.hasNoCapitals(beside) && voice(label).filter(introduced::contains).isPresent()
                && !isName(label, beside);
    }

    /** Moods may begin with a surname, too (高兴), but hardly any stands behind a voice again. */
    private boolean isName(String label, String beside) {
        return PersonName.isCertain(beside) && (!HanName.containsHan(beside) || together.get(words(label, beside)) > 1);
    }

    private static Set<String> words(String label, String beside) {
        return new HashSet<>(List.of(label, beside));
    }

    private void see(String label, String beside) {
        voice(label).ifPresent(voice -> {
            written.putIfAbsent(voice, label);
            names.see(voice, beside);
        });
    }

    /** The voice that a label counts; empty if it names a person or a part in the talk. */
    private static Optional<String> voice(String label) {
        return LabelWords.isVoice(label) ? LabelWords.counted(label) : Optional.empty();
    }

    /** The people who are behind the voices, each with the label of the voice. */
    List<Participant> participants() {
        return names.voices().stream().filter(voice -> names.name(voice) != null)
                .map(voice -> names.person(voice, written.get(voice))).toList();
    }

    /** The pieces, without names where affiliations stand; a voice that takes turns with the name beside it keeps its label. */
    List<Piece> without(List<Piece> pieces) {
        return written.isEmpty() && introduced.isEmpty() ? pieces : pieces.stream().map(this::without).toList();
    }

    private Piece without(Piece piece) {
        if (piece.affiliation() == null) {
            return piece;
        }
        // the label that counts the voice of a person is no affiliation, either
        boolean named = voice(piece.label()).map(names::name).isPresent();
        boolean apart = isBesideName(piece) && (isRemark(piece) || takesTurns(piece.label()));
        return named || isBesideName(piece) || isRemark(piece)
                ? new Piece(piece.start(), piece.end(), apart ? piece.affiliation() : piece.label(), null, piece.startTime(),
                        piece.endTime(), piece.newVoice())
                : piece;
    }

    private boolean takesTurns(String name) {
        int apart = changes.getOrDefault(name, 0);
        return apart >= TurnsApart.FEWEST && 2 * apart >= turns.get(name);
    }

    /** A sentence for each voice whose brackets may hold a name that is not used, or one that is also a label by itself. */
    List<String> doubts() {
        var doubts = new ArrayList<String>();
        for (var voice : names.voices()) {
            if (anonymous.contains(voice) && names.name(voice) == null) {
                var beside = names.names(voice);
                doubts.add(beside.size() > 1
                        ? "\"%s\" has several names in brackets: %s.".formatted(written.get(voice), String.join(", ", beside))
                        : "\"%s\" in brackets behind \"%s\" is not read as the name of a speaker.".formatted(
                                beside.iterator().next(), written.get(voice)));
            }
        }
        besideNames.forEach((name, voice) -> {
            if (bare.contains(name) && !takesTurns(name)) {
                doubts.add("\"%s\" and \"%s\" with \"%s\" in brackets are read as one speaker.".formatted(name, name, voice));
            }
        });
        return doubts;
    }
}
