package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;

/** Makes stretches from the labels of a transcript. */
public final class SourceLabels {

    private SourceLabels() {
    }

    /**
     * Stretches that tile the body. Consecutive pieces of one speaker are joined. A label without a slug names nobody: its words have no
     * speaker, and the label is the evidence.
     *
     * @param slugs the slug of each label that means somebody
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

    private static String speaker(String label, Map<String, String> slugs) {
        return label == null ? null : slugs.get(label);
    }

    private static boolean sameVoice(Piece one, Piece other, Map<String, String> slugs) {
        var speaker = speaker(one.label(), slugs);
        return speaker == null
                ? Objects.equals(one.label(), other.label()) && !other.newVoice()
                : speaker.equals(speaker(other.label(), slugs));
    }

    private static Stretch stretch(int start, int end, String label, Map<String, String> slugs) {
        var speaker = speaker(label, slugs);
        var evidence = label == null ? List.<Evidence>of() : List.of(new Evidence("label", label, null, null));
        var attribution = speaker == null
                ? new Attribution(Method.UNKNOWN, 0, evidence, List.of())
                : new Attribution(Method.LABELED, 1, evidence, List.of());
        return new Stretch(start, end, speaker, attribution);
    }
}
