package dev.roundtable.transcript.format.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.HanName;
import dev.roundtable.transcript.format.label.name.HangulName;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
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
    private final Map<String, String> names = new LinkedHashMap<>();
    /** The voices whose labels are not replaced by a full name. */
    private final Set<String> anonymous = new HashSet<>();
    private final Map<String, String> positions = new HashMap<>();

    /** @param pieces all pieces of a file */
    public VoicePeople(List<Piece> pieces) {
        String last = null;
        for (var piece : pieces) {
            if (piece.affiliation() != null && !piece.label().equals(last)) {
                see(piece.label(), piece.affiliation());
                see(piece.affiliation(), piece.label());
                voice(piece.label()).ifPresent(anonymous::add);
            }
            last = piece.label();
        }
        decide();
    }

    private void see(String label, String beside) {
        voice(label).ifPresent(voice -> {
            written.putIfAbsent(voice, label);
            var position = Labels.parts(beside).affiliation();
            if (position != null) {
                positions.putIfAbsent(voice, position);
            }
            inBrackets.computeIfAbsent(voice, key -> new LinkedHashSet<>()).add(name(beside));
        });
    }

    /** What stands beside a voice, without a role or an affiliation behind it. */
    public static String name(String beside) {
        int comma = beside.indexOf(',');
        return comma > 0 && DocumentWords.isFirstName(beside.substring(0, comma))
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
        var voices = new HashMap<String, Integer>();
        inBrackets.values().forEach(beside -> beside.forEach(name -> voices.merge(name, 1, Integer::sum)));
        inBrackets.forEach((voice, beside) -> {
            var only = beside.iterator().next();
            if (beside.size() == 1 && voices.get(only) == 1 && most && mayBeName(only)) {
                names.put(voice, only);
            }
        });
    }

    /** Whether so many brackets hold names that the others with capital letters do, too. A full name says more than a place. */
    private boolean areNames(List<String> certain) {
        int most = certain.stream().anyMatch(name -> name.indexOf(' ') > 0) ? certain.size() + 1 : certain.size();
        return 2 * most >= inBrackets.size();
    }

    /** The pieces, without names where affiliations stand. */
    public List<Piece> without(List<Piece> pieces) {
        return inBrackets.isEmpty() ? pieces : pieces.stream().map(this::without).toList();
    }

    private Piece without(Piece piece) {
        if (piece.affiliation() == null) {
            return piece;
        }
        // the label that counts the voice of a person is no affiliation, either
        boolean named = voice(piece.label()).map(names::containsKey).orElse(false);
        return named || voice(piece.affiliation()).isPresent()
                ? new Piece(piece.start(), piece.end(), piece.label(), null, piece.startTime(), piece.endTime(),
                        piece.newVoice())
                : piece;
    }

    /** The people who are behind the voices, each with the label of the voice. A sheet may name the voice otherwise. */
    public List<Participant> participants() {
        return names.entrySet().stream().map(
                named -> participant(named.getValue(), positions.get(named.getKey()), written.get(named.getKey()))).toList();
    }

    /**
     * The person behind a voice.
     *
     * @param name the name, with a role or an affiliation in brackets or without one
     * @param voice the label of the voice
     */
    public static Participant participant(String name, String voice) {
        var parts = Labels.parts(name);
        return participant(parts.name(), parts.affiliation(), voice);
    }

    private static Participant participant(String name, String position, String voice) {
        boolean role = position != null && LabelWords.role(position).isPresent();
        return new Participant(name, role ? position : null, role ? null : position, List.of(voice));
    }

    /** A sentence for each voice whose brackets may hold a name that is not used. */
    public List<String> doubts() {
        var doubts = new ArrayList<String>();
        inBrackets.forEach((voice, beside) -> {
            if (anonymous.contains(voice) && !names.containsKey(voice) && beside.stream().anyMatch(VoicePeople::mayBeName)) {
                doubts.add(beside.size() > 1
                        ? "\"%s\" has several names in brackets: %s.".formatted(written.get(voice), String.join(", ", beside))
                        : "\"%s\" in brackets behind \"%s\" is not read as the name of a speaker.".formatted(
                                beside.iterator().next(), written.get(voice)));
            }
        });
        return doubts;
    }

    /** Whether it is a first name, a Korean name, or Han characters that begin with a surname. */
    public static boolean isCertain(String name) {
        if (!mayBeName(name)) {
            return false;
        }
        return HanName.containsHan(name)
                ? HanText.isSurname(HanText.fold(name).charAt(0))
                : DocumentWords.isFirstName(name) || HangulName.is(name);
    }

    /** Whether it may be the name of a person beside the label of a voice, and no part in the talk, trait or place in lower case. */
    public static boolean mayBeName(String name) {
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
