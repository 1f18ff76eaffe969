package dev.roundtable.transcript.format.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Names the voices that a file counts by the names in brackets behind their labels: {@code Speaker 0 (Adrian)}. A voice has one name in
 * the whole file, and no other voice has it. What is not surely a name stays an affiliation, with a doubt.
 */
public final class VoicePeople {

    /** What brackets say of a voice that nobody takes for a name. */
    private static final Set<String> TRAITS = Set.of("male", "female", "man", "woman", "men", "women", "child", "boy", "girl",
            "off", "phone", "zoom", "same", "new");
    private static final int LONGEST_HAN_NAME = 4;

    private final Map<String, Set<String>> inBrackets = new LinkedHashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param pieces all pieces of a file */
    public VoicePeople(List<Piece> pieces) {
        String last = null;
        for (var piece : pieces) {
            if (piece.affiliation() != null && !piece.label().equals(last)) {
                see(piece.label(), piece.affiliation());
                see(piece.affiliation(), piece.label());
            }
            last = piece.label();
        }
        decide();
    }

    private void see(String label, String beside) {
        voice(label).ifPresent(voice -> {
            written.putIfAbsent(voice, label);
            inBrackets.computeIfAbsent(voice, key -> new LinkedHashSet<>()).add(name(beside));
        });
    }

    private static String name(String beside) {
        int comma = beside.indexOf(',');
        return comma > 0 && CommaName.isFirstName(beside.substring(0, comma))
                ? beside.substring(0, comma)
                : Labels.parts(beside).name();
    }

    /** The voice that a label counts; empty if it names a person or a part in the talk. */
    private static Optional<String> voice(String label) {
        return LabelWords.isVoice(label) ? LabelWords.counted(label) : Optional.empty();
    }

    private void decide() {
        boolean most = areNames(
                inBrackets.values().stream().flatMap(Collection::stream).filter(VoicePeople::isCertain).toList());
        inBrackets.forEach((voice, beside) -> {
            var only = beside.iterator().next();
            boolean shared = inBrackets.values().stream().filter(each -> each.contains(only)).count() > 1;
            if (beside.size() == 1 && !shared && (isCertain(only) || most && mayBeName(only))) {
                names.put(voice, only);
            }
        });
    }

    /** Whether so many brackets hold names that the others with capital letters do, too. A full name says more than a place. */
    private boolean areNames(List<String> certain) {
        int most = certain.stream().anyMatch(name -> name.indexOf(' ') > 0) ? certain.size() + 1 : certain.size();
        return 2 * most > inBrackets.size() || certain.size() > 1 && 3 * certain.size() >= inBrackets.size();
    }

    /** The pieces, with the names of their voices. */
    public List<Piece> named(List<Piece> pieces) {
        return inBrackets.isEmpty() ? pieces : pieces.stream().map(this::named).toList();
    }

    private Piece named(Piece piece) {
        var name = piece.label() == null ? null : voice(piece.label()).map(names::get).orElse(null);
        if (name != null) {
            return with(name, piece.affiliation() == null ? null : Labels.parts(piece.affiliation()).affiliation(), piece);
        }
        // the label that counts the voice of a person is no affiliation
        return piece.affiliation() != null && voice(piece.affiliation()).isPresent()
                ? with(piece.label(), null, piece)
                : piece;
    }

    private static Piece with(String label, String affiliation, Piece piece) {
        return new Piece(piece.start(), piece.end(), label, affiliation, piece.startTime(), piece.endTime(), piece.newVoice());
    }

    /** A sentence for each voice whose brackets may hold a name that is not used. */
    public List<String> doubts() {
        var doubts = new ArrayList<String>();
        inBrackets.forEach((voice, beside) -> {
            if (!names.containsKey(voice) && beside.stream().anyMatch(VoicePeople::mayBeName)) {
                doubts.add(beside.size() > 1
                        ? "\"%s\" has several names in brackets: %s.".formatted(written.get(voice), String.join(", ", beside))
                        : "\"%s\" in brackets behind \"%s\" is not read as the name of a speaker.".formatted(
                                beside.iterator().next(), written.get(voice)));
            }
        });
        return doubts;
    }

    private static boolean isCertain(String name) {
        if (!mayBeName(name)) {
            return false;
        }
        return HanName.containsHan(name)
                ? HanText.isSurname(HanText.fold(name).charAt(0))
                : CommaName.isFirstName(name) || HangulName.is(name);
    }

    private static boolean mayBeName(String name) {
        if (LabelWords.isPart(name) || TRAITS.contains(name.toLowerCase(Locale.ROOT))
                || name.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        return HanName.containsHan(name)
                ? name.length() > 1 && name.length() <= LONGEST_HAN_NAME
                        && HanName.plausibility(name) != NamePlausibility.NONE
                : HangulName.is(name) || NamePlausibility.of(name).compareTo(NamePlausibility.CAPITALS) >= 0;
    }
}
