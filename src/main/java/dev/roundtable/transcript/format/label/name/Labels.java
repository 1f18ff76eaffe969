package dev.roundtable.transcript.format.label.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.script.LabelWords;

/** Reads the labels of one file. Labels that differ only in width or spaces are equal; the first form is used for all. */
public final class Labels {

    private static final int LONGEST = 200;

    /** No talk has more speakers: a file with more has labels that are no names. */
    private static final int MOST = 5_000;

    /** Suffixes that belong to the name although a comma is before them. */
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /** Degrees, without full stops: they are neither name nor affiliation. */
    private static final Set<String> DEGREES = Set.of("PhD", "DPhil", "MD", "JD", "MBA", "MPH", "MA", "MSc", "RN", "Esq",
            "CPA");

    /** Words in brackets that say how somebody speaks or sounds: they are no affiliation, and in Han they look like a name. */
    private static final Set<String> REMARKS = Set.of("continued", "continuing", "cont'd", "cont.", "remote", "remotely",
            "online",
            "via zoom", "by phone", "by video", "off mic", "off-mic", "laughs", "laughing", "inaudible", "v.o.", "voice-over",
            "through interpreter", "via interpreter", "translated", "on phone", "on the phone", "by telephone", "via phone",
            "via teams", "on zoom", "via video", "am telefon", "per video", "au téléphone", "por teléfono", "电话", "電話", "线上发言",
            "男性", "女性", "男士", "女士",
            "續", "续", "補充說明", "补充说明", "補充", "补充", "線上", "线上", "視訊",
            "视频",
            "連線", "连线", "笑", "口譯", "口译", "書面", "书面");

    /** Parts in the talk with a name behind them that is the person's own, and not that of a company or newspaper. */
    private static final Set<String> SELVES = Set.of("moderator", "moderatorin", "host", "co-host", "interviewer",
            "interviewee",
            "panelist", "panellist", "guest", "speaker", "facilitator", "modération", "animateur", "animatrice", "moderador",
            "moderadora", "moderatore", "moderatrice", "gast");

    private static final Pattern COUNTED = Pattern.compile(
            "(?:speaker|spk|person|participant|voice|sprecher|locuteur|hablante|falante|发言人|说话人|話者|발언자)[ _#-]{0,2}\\d{1,3}");

    private static final Pattern ROLE = Pattern.compile("[A-Z]{2,4}");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}&&[^\\\\]])");

    private final String file;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Label> written = new HashMap<>();

    /** @param file the name of the file, for messages */
    public Labels(String file) {
        this.file = file;
    }

    /**
     * Reads a label. An affiliation is in brackets at its end, or after a full name and a comma.
     *
     * @return null if the label has no visible characters
     * @throws TranscriptException if the label is too long, or there are too many labels
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
        if (parts.name().isEmpty()) {
            return null;
        }
        // "Moderator (Anna Weber)" is Anna Weber, who moderates
        boolean person = parts.affiliation() != null && isSelf(parts.name())
                && !LabelWords.isPart(parts.affiliation())
                && (NamePlausibility.isFullName(parts.affiliation()) || HangulName.is(parts.affiliation()));
        return person || isRole(parts)
                ? new Label(first(parts.affiliation()), parts.name())
                : new Label(first(parts.name()), parts.affiliation());
    }

    /** Whether a label is the short form of a role or a company before a first name: {@code PM (Sarah)}. */
    private static boolean isRole(Parts parts) {
        return parts.affiliation() != null && !parts.comma() && ROLE.matcher(parts.name()).matches()
                && CommaName.isFirstName(parts.affiliation());
    }

    /** Whether words name a part in the talk, or count a speaker, so that a name beside them is the person's own. */
    private static boolean isSelf(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return SELVES.contains(lower) || COUNTED.matcher(lower).matches();
    }

    /** The normalized name in a label, without its affiliation. */
    public static String name(String written) {
        return parts(written).name();
    }

    /**
     * The parts of a label.
     *
     * @param affiliation null if there is none
     * @param comma whether the affiliation follows a comma
     */
    public record Parts(String name, String affiliation, boolean comma) {}

    /** A label without a sound in brackets before the name: {@code (APPLAUSE) REED}. */
    private static String withoutSound(String label) {
        int open = label.isEmpty() ? -1 : "([".indexOf(label.charAt(0));
        int close = open < 0 ? -1 : label.indexOf(")]".charAt(open));
        return close > 0 && close < label.length() - 1 && Sounds.isSound(label.substring(1, close))
                ? label.substring(close + 1).strip()
                : label;
    }

    /** Splits a label into name and affiliation. */
    public static Parts parts(String written) {
        var even = withoutSound(even(written));
        int open = bracket(even);
        if (open < 0) {
            return afterComma(even);
        }
        var inside = even.substring(open + 1, even.length() - 1).strip();
        var name = even.substring(0, open).strip();
        if (even.charAt(even.length() - 1) != ')' && !LabelWords.isVoice(name) && !isRemark(even, inside)
                && !isDescription(name, inside)) {
            // "Student [F1]" and "Student [F2]" are two people
            return afterComma(even);
        }
        int before = bracket(name);
        if (before > 0) {
            // "Anna Weber (Leeds) (Labour)"
            inside = name.substring(before + 1, name.length() - 1).strip() + ", " + inside;
            name = name.substring(0, before).strip();
        }
        var turned = name.indexOf(',') < 0 ? null : CommaName.turned(name);
        return new Parts(turned == null ? name : turned, isRemark(even, inside) ? null : inside, false);
    }

    /** Whether square brackets say who a person with a name is: {@code Tom [our boss]}. */
    private static boolean isDescription(String name, String inside) {
        return inside.indexOf(' ') > 0 && Character.isLowerCase(inside.codePointAt(0)) && !LabelWords.isPart(name)
                && CommaName.isFirstName(name.split(" ", 2)[0]);
    }

    private static boolean isRemark(String label, String inside) {
        return REMARKS.contains(inside.toLowerCase(Locale.ROOT))
                || label.charAt(label.length() - 1) != ')' && Sounds.isSound(inside);
    }

    private static Parts afterComma(String even) {
        int bar = even.indexOf(" | ");
        if (bar > 0) {
            return new Parts(even.substring(0, bar), even.substring(bar + 3).strip(), false);
        }
        int comma = even.indexOf(',');
        if (comma < 0) {
            return new Parts(even, null, false);
        }
        var turned = CommaName.turned(even);
        if (turned != null) {
            return new Parts(turned, null, true);
        }
        var parts = even.split(" ?, ?");
        if (parts.length == 0) {
            // Somebody calls himself ",".
            return new Parts(even, null, false);
        }
        var name = parts[0];
        int next = 1;
        while (next < parts.length && isSuffix(parts[next])) {
            name += GENERATIONS.contains(parts[next]) ? " " + parts[next] : "";
            next++;
        }
        var rest = String.join(", ", List.of(parts).subList(Math.min(next, parts.length), parts.length));
        boolean named = NamePlausibility.isFullName(name)
                || parts.length == 2 && (LabelWords.isPart(rest) || CommaName.isFirstNameWithAffiliation(name, rest));
        boolean split = parts.length > 1 && named
                && (rest.isEmpty() || NamePlausibility.isAffiliation(rest));
        return split ? new Parts(name, rest.isEmpty() ? null : rest, true) : new Parts(even, null, false);
    }

    /** Whether words behind a comma belong to a name: Jr., PhD. */
    static boolean isSuffix(String part) {
        return GENERATIONS.contains(part) || DEGREES.contains(part.replace(".", ""));
    }

    /** A key that is equal for two spellings of a name: the normalized name without spaces. */
    public static String key(String written) {
        return name(written).replace(" ", "");
    }

    /** The index of the bracket of an affiliation in a normalized label; -1 without one. A single letter in brackets belongs to the name, but for a remark. */
    private static int bracket(String even) {
        int pair = even.isEmpty() ? -1 : ")]】".indexOf(even.charAt(even.length() - 1));
        int open = pair < 0 ? -1 : even.lastIndexOf("([【".charAt(pair));
        return open > 0 && (even.length() - open > 3 || REMARKS.contains(even.substring(open + 1, even.length() - 1)))
                ? open
                : -1;
    }

    private String first(String name) {
        return names.computeIfAbsent(name.replace(" ", ""), key -> name);
    }

    /** Normalizes a label: NFKC, without the backslashes of Markdown, without control and direction characters, with single spaces. */
    private static String even(String written) {
        var even = new StringBuilder(written.length());
        var plain = written.indexOf('\\') < 0 ? written : ESCAPE.matcher(written).replaceAll("$1");
        Normalizer.normalize(plain, Normalizer.Form.NFKC).codePoints().forEach(c -> {
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
