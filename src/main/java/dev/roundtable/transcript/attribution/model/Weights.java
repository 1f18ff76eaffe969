package dev.roundtable.transcript.attribution.model;

import java.util.List;

import dev.roundtable.text.HanText;

/**
 * Reads the weights of the {@link Features} from {@code /attribution/weights.txt}, or from {@code weights-bare.txt} for text without
 * punctuation. A line has a name, the log-odds for all languages, then additions for Chinese and English. Other languages use the first
 * column only. A feature that is not in the file has the weight 0.
 */
public final class Weights {

    private static final List<String> LANGUAGES = List.of("zh", "en");

    private Weights() {
    }

    /**
     * The weights for a language tag, by feature number.
     *
     * @param bare whether the text is almost without punctuation
     */
    public static double[] of(String language, boolean bare) {
        var columns = columns(HanText.lines(bare ? "weights-bare.txt" : "weights.txt"));
        int column = 1 + LANGUAGES.indexOf(language.split("[-_]", 2)[0]);
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
