package dev.roundtable.transcript.attribution.model;

import java.util.List;

import dev.roundtable.text.HanText;

/**
 * What each of the {@link Features} is worth, read from {@code /attribution/weights.txt}, or for words without punctuation from
 * {@code weights-bare.txt}: a name, then log-odds for every language, then what Chinese and English add to them. A language without a
 * column of its own goes by the first alone. What is not in the file is 0.
 */
public final class Weights {

    private static final List<String> LANGUAGES = List.of("zh", "en");

    private Weights() {
    }

    /**
     * The weights for a language tag, by feature number.
     *
     * @param bare whether there is no punctuation to speak of
     */
    public static double[] of(String language, boolean bare) {
        var columns = columns(HanText.lines(bare ? "weights-bare.txt" : "weights.txt"));
        int column = 1 + LANGUAGES.indexOf(language.split("[-_]")[0]);
        var weights = columns[0];
        for (int f = 0; column > 0 && f < weights.length; f++) {
            weights[f] += columns[column][f];
        }
        return weights;
    }

    /** The columns of a file of weights, by feature number. */
    static double[][] columns(List<String> lines) {
        var columns = new double[1 + LANGUAGES.size()][Features.count()];
        for (var line : lines) {
            var fields = line.split(" ");
            Integer feature = Features.number(fields[0]);
            if (feature == null || fields.length != 1 + columns.length) {
                throw new IllegalStateException("Weights: expected a feature's name and "
                        + columns.length + " numbers instead of \"" + line + "\"");
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][feature] = Double.parseDouble(fields[1 + c]);
            }
        }
        return columns;
    }
}
