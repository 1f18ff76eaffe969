package dev.roundtable.transcript.attribution.name;

import java.util.Set;

import dev.roundtable.text.HanText;

/**
 * Measures how similar Mandarin syllables sound to a speech recognizer: 0 is equal, 1 has nothing in common. It knows the common
 * confusions of Mandarin: retroflex and flat, front and back nasals, n and l, aspirated and not.
 */
final class Sound {

    private static final Set<String> NEAR_INITIALS = Set.of("z zh", "c ch", "s sh", "l n", "l r", "f h", "j q", "q x", "j zh",
            "ch q", "sh x", "b p", "d t", "g k", "r y", " w", " y");

    private static final float[][] DISTANCES = distances();

    private Sound() {
    }

    /** The mean distance of the characters of two texts; 1 if their lengths differ. A character without a known reading has 1. */
    static double distance(CharSequence a, CharSequence b) {
        if (a.length() != b.length() || a.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < a.length(); i++) {
            sum += distance(a.charAt(i), b.charAt(i));
        }
        return sum / a.length();
    }

    private static double distance(char a, char b) {
        if (a == b) {
            return 0;
        }
        int left = HanText.reading(a);
        int right = HanText.reading(b);
        return left < 0 || right < 0 ? 1 : DISTANCES[left][right];
    }

    private static float[][] distances() {
        var syllables = HanText.syllables();
        var distances = new float[syllables.size()][syllables.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = (float) syllables(syllables.get(i), syllables.get(j));
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static double syllables(String a, String b) {
        int cutA = initialLength(a);
        int cutB = initialLength(b);
        double initial = initials(a.substring(0, cutA), b.substring(0, cutB));
        double last = finals(a.substring(cutA), b.substring(cutB));
        return Math.min(1, 0.5 * initial + 0.5 * last);
    }

    private static double initials(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        return NEAR_INITIALS.contains(a.compareTo(b) < 0 ? a + " " + b : b + " " + a) ? 0.4 : 1;
    }

    private static double finals(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        var bareA = withoutNasal(a);
        var bareB = withoutNasal(b);
        if (bareA.equals(bareB)) {
            return 0.3;
        }
        boolean sameNasality = bareA.length() == a.length() == (bareB.length() == b.length());
        boolean shared = bareA.indexOf(bareB.charAt(0)) >= 0 || bareB.indexOf(bareA.charAt(0)) >= 0;
        return sameNasality ? shared ? 0.4 : 0.6 : shared ? 0.7 : 1;
    }

    private static String withoutNasal(String syllable) {
        var bare = syllable.endsWith("ng")
                ? syllable.substring(0, syllable.length() - 2)
                : syllable.endsWith("n") ? syllable.substring(0, syllable.length() - 1) : syllable;
        return bare.isEmpty() ? syllable : bare;
    }

    private static int initialLength(String syllable) {
        int i = 0;
        while (i < syllable.length() - 1 && "aeiou".indexOf(syllable.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
