package dev.roundtable.transcript.format.label;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/** The labels of one file. Labels that differ only in width or spaces are one: the form met first stands for all. */
public final class Labels {

    private static final int LONGEST = 200;

    /** More than any hall holds: beyond it, labels are not names. */
    private static final int MOST = 5_000;

    /** What belongs to a name though a comma stands before it. */
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /** What is neither name nor affiliation, without its full stops. */
    private static final Set<String> DEGREES = Set.of("PhD", "DPhil", "MD", "JD", "MBA", "MPH", "MA", "MSc", "RN", "Esq",
            "CPA");

    /** Brackets that tell how somebody speaks, not for whom. */
    private static final Set<String> REMARKS = Set.of("continued", "continuing", "cont'd", "cont.", "remote", "remotely",
            "online",
            "via zoom", "by phone", "by video", "off mic", "off-mic", "laughs", "laughing", "inaudible", "v.o.", "voice-over",
            "through interpreter", "via interpreter", "translated", "續", "续", "補充說明", "补充说明", "補充", "补充", "線上", "线上", "視訊",
            "视频",
            "連線", "连线", "笑", "口譯", "口译", "書面", "书面");

    private final String file;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Label> written = new HashMap<>();

    public Labels(String file) {
        this.file = file;
    }

    /**
     * The label for what the file writes: an affiliation stands in brackets at its end, or behind a full name and a comma.
     *
     * @return null when nothing visible is written
     * @throws TranscriptException when it is too long for a label, or one too many
     */
    public Label of(String label, int line) {
        if (label.length() > LONGEST) {
            throw new TranscriptException(
                    Problem.error(file, line,
                            "A speaker's label is " + label.length() + " characters long; at most " + LONGEST
                                    + " were expected.",
                            "Check that the label is closed before the speech begins."));
        }
        if (written.size() == MOST && !written.containsKey(label)) {
            throw new TranscriptException(Problem.error(file, line,
                    "More than %,d speakers are labelled in this file.".formatted(MOST),
                    "Check that what stands before the colons are names, or split the file."));
        }
        return written.computeIfAbsent(label, this::read);
    }

    private Label read(String label) {
        var parts = parts(label);
        return parts.name().isEmpty() ? null : new Label(first(parts.name()), parts.affiliation());
    }

    /** The name in a label, without its affiliation. */
    static String name(String written) {
        return parts(written).name();
    }

    /**
     * A label taken apart.
     *
     * @param affiliation null where none stands there
     * @param comma whether it stands behind a comma
     */
    record Parts(String name, String affiliation, boolean comma) {}

    /** Takes a label apart. */
    static Parts parts(String written) {
        var even = even(written);
        int open = bracket(even);
        if (open < 0) {
            return afterComma(even);
        }
        var inside = even.substring(open + 1, even.length() - 1).strip();
        return new Parts(even.substring(0, open).strip(), REMARKS.contains(inside.toLowerCase(Locale.ROOT)) ? null : inside,
                false);
    }

    private static Parts afterComma(String even) {
        if (even.indexOf(',') < 0) {
            return new Parts(even, null, false);
        }
        var parts = even.split(" ?, ?");
        var name = parts[0];
        int next = 1;
        while (next < parts.length && (GENERATIONS.contains(parts[next]) || DEGREES.contains(parts[next].replace(".", "")))) {
            name += GENERATIONS.contains(parts[next]) ? " " + parts[next] : "";
            next++;
        }
        var rest = String.join(", ", List.of(parts).subList(Math.min(next, parts.length), parts.length));
        boolean split = parts.length > 1 && NamePlausibility.isFullName(name)
                && (rest.isEmpty() || NamePlausibility.isAffiliation(rest));
        return split ? new Parts(name, rest.isEmpty() ? null : rest, true) : new Parts(even, null, false);
    }

    /** What two spellings of one name have in common. */
    public static String key(String written) {
        return name(written).replace(" ", "");
    }

    /** Where the affiliation's bracket opens in an evened label; -1 without one. A single letter in brackets belongs to the name. */
    private static int bracket(String even) {
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
