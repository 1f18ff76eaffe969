package dev.roundtable.transcript.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.TranscriptException;

/** The labels of one file. Labels that differ only in width or spaces are one: the form met first stands for all. */
final class Labels {

    private static final int LONGEST = 200;

    private final String file;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Label> written = new HashMap<>();

    Labels(String file) {
        this.file = file;
    }

    /**
     * The label for what the file writes: brackets at its end are an affiliation, if they hold more than one letter.
     *
     * @return null when nothing visible is written
     * @throws TranscriptException when it is too long for a label
     */
    Label of(String label, int line) {
        if (label.length() > LONGEST) {
            throw new TranscriptException(
                    Problem.error(file, line,
                            "A speaker's label is " + label.length() + " characters long; at most " + LONGEST
                                    + " were expected.",
                            "Check that the label is closed before the speech begins."));
        }
        return written.computeIfAbsent(label, this::read);
    }

    private Label read(String label) {
        var even = even(label);
        int open = affiliation(even);
        if (open < 0) {
            return even.isEmpty() ? null : new Label(first(even), null);
        }
        return new Label(first(even.substring(0, open).strip()), even.substring(open + 1, even.length() - 1).strip());
    }

    /** The name in a label, without its affiliation. */
    static String name(String written) {
        var even = even(written);
        int open = affiliation(even);
        return open < 0 ? even : even.substring(0, open).strip();
    }

    /** What two spellings of one name have in common. */
    static String key(String written) {
        return name(written).replace(" ", "");
    }

    /** Where the affiliation's bracket opens in an evened label; -1 without one. A single letter in brackets belongs to the name. */
    private static int affiliation(String even) {
        int open = even.endsWith(")") ? even.lastIndexOf('(') : -1;
        return open > 0 && even.length() - open > 3 ? open : -1;
    }

    private String first(String name) {
        return names.computeIfAbsent(name.replace(" ", ""), key -> name);
    }

    /** Compatibility forms composed, control and direction marks gone, runs of white space one space. */
    private static String even(String written) {
        var even = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                if (even.length() > 0 && even.charAt(even.length() - 1) != ' ') {
                    even.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                even.appendCodePoint(c);
            }
        });
        return even.toString().strip();
    }
}
