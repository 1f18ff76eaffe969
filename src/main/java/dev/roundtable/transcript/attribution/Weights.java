package dev.roundtable.transcript.attribution;

import java.util.List;

/**
 * What each of the {@link Features} is worth, read from {@code /attribution/weights.txt}: a name, then log-odds for every language, then
 * what Chinese and English add to them. A language without a column of its own goes by the first alone. What is not in the file is 0.
 */
final class Weights {

    private static final List<String> LANGUAGES = List.of("zh", "en");

    private Weights() {
    }

    /** The weights for a language tag, by feature number. */
    static double[] of(String language) {
        int column = 2 + LANGUAGES.indexOf(language.split("[-_]")[0]);
        var weights = new double[Features.count()];
        for (var line : HanText.lines("weights.txt")) {
            var fields = line.split(" ");
            Integer feature = Features.number(fields[0]);
            if (feature == null || fields.length != 2 + LANGUAGES.size()) {
                throw new IllegalStateException("attribution/weights.txt: expected a feature's name and "
                        + (1 + LANGUAGES.size()) + " numbers instead of \"" + line + "\"");
            }
            weights[feature] = Double.parseDouble(fields[1]) + (column < 2 ? 0 : Double.parseDouble(fields[column]));
        }
        return weights;
    }
}
