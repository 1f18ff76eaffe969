package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;

/** Makes stretches from the labels of a transcript. */
public final class SourceLabels {

    private SourceLabels() {
    }

    /** Whether a transcript has any label. */
    public static boolean in(Transcript transcript) {
        return transcript.pieces().stream().anyMatch(piece -> piece.label() != null);
    }

    /**
     * Stretches that tile the body. Consecutive pieces of one speaker are joined.
     *
     * @param slugs the slug of each label
     */
    public static List<Stretch> stretches(Transcript transcript, Map<String, String> slugs) {
        var stretches = new ArrayList<Stretch>();
        Piece open = null;
        int start = 0;
        for (var piece : transcript.pieces()) {
            if (open != null && !sameVoice(open, piece, slugs)) {
                stretches.add(stretch(start, piece.start(), open.label(), slugs));
                start = piece.start();
            }
            open = piece;
        }
        if (open != null) {
            stretches.add(stretch(start, open.end(), open.label(), slugs));
        }
        return stretches;
    }

    private static boolean sameVoice(Piece one, Piece other, Map<String, String> slugs) {
        return one.label() == null
                ? other.label() == null && !other.newVoice()
                : other.label() != null && slugs.get(one.label()).equals(slugs.get(other.label()));
    }

    private static Stretch stretch(int start, int end, String label, Map<String, String> slugs) {
        var attribution = label == null
                ? new Attribution(Method.UNKNOWN, 0, List.of(), List.of())
                : new Attribution(Method.LABELED, 1, List.of(new Evidence("label", label, null, null)), List.of());
        return new Stretch(start, end, label == null ? null : slugs.get(label), attribution);
    }
}
