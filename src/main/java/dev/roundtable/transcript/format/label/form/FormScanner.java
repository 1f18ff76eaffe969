package dev.roundtable.transcript.format.label.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.HtmlElements;
import dev.roundtable.transcript.format.line.RelayedNick;
import dev.roundtable.transcript.format.line.Timestamp;

/**
 * Scans the beginning of a line for a label in a form without a colon behind the name: in brackets, as a letter, before a full stop or a
 * dash, or alone on the line. {@code FormEvidence} decides from the whole file whether the form is one of labels.
 */
public final class FormScanner {

    /** A name alone on its line is no longer. */
    private static final int LONGEST_LINE = 60;
    private static final int REACH = 120;

    private static final String STAMP = "(?:(?:\\[|\\()?(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?(?:\\]|\\))?[ \\t]++)?";
    private static final Pattern BRACKETS = Pattern
            .compile(STAMP + "[\\[【]([^\\[\\]【】:：|]{1,60}+)[\\]】](?![(\\[])[ \\t]*+([:：]?)[ \\t]*+");
    private static final Pattern PARENS = Pattern
            .compile(STAMP + "[(（]([^()（）:：|]{1,60}+(?:\\([^()]{1,20}\\))?)[)）][ \\t]*+([:：]?)[ \\t]*+");
    private static final Pattern ANGLES = Pattern.compile(STAMP + "<[ @+%~&]?+([^<>|:：/\"=]{1,40}+)>([:：]?)[ \\t]*+");
    /** A nickname in bold: {@code **\\<anna>** words}; behind a program that sends on what others write, theirs: {@code **\\<bot> [anna]**}. */
    private static final Pattern BOLD_ANGLES = Pattern
            .compile("(?:\\*\\*|__)\\\\?<[ @+%~&]?+((?:[^<>|:：/\"=\\\\]|\\\\[_*`~\\[\\]]){1,40}+)\\\\?>"
                    + "(?: ?\\\\?\\[((?:[^\\[\\]<>|:：/\"=\\\\]|\\\\[_*`~]){1,40}+)\\\\?\\])?+:?(?:\\*\\*|__):?[ \\t]*+");
    private static final Pattern LETTERS = Pattern
            .compile(
                    "([QAFRPD])(?:\\.[ \\t]*+(?=[^\\p{L}\\d]|\\p{Lu}|\\p{Lo}|[\\p{L}\\p{M}\\d]{1,20}+[ ,.?،؟۔।])|[ \\t]{2,}+|\\t)()(?=\\S)");
    private static final Pattern STAMPED_LETTERS = Pattern.compile(STAMP + "([QAFRPD])\\.[ \\t]++(?=\\S)");
    private static final Pattern STOPS = Pattern.compile(
            "((?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Hon)\\. |(?:Miss|Senator|Chairman|Chairwoman|Chair|Representative|Congressman"
                    + "|Congresswoman|Justice|Judge|Secretary|Governor|General|Admiral|Ambassador|Lord|Lady|Baroness|Madam|Sir) "
                    + "|The |THE )(?:\\p{Lu}[\\p{L}'’-]*+ ?){1,4}+(?:of \\p{Lu}[\\p{L} ]{2,20})?)(\\.|:)(?:[ \\t]++(?=[\\p{Lu}\"“\\[(\\d])|$)");
    private static final Pattern DASHES = Pattern
            .compile(
                    "((?:\\p{Lu}|\\p{Lo})[^:：—–?!\"“”;]{0,100}?)(?<=[\\p{L}\\p{M}\\p{N}.)\\]])[ \\t]*+(?:[—–]|(?<=[ \\t.])--?)[ \\t]++()(?=\\S)");
    /** A name in bold before a dash: **Anna** - . */
    private static final Pattern BOLD_DASH = Pattern.compile(
            "(?:\\*\\*|__)([^*_:：]{1,60}+)(?:\\*\\*|__)([ \\t]?[(（][^()（）:：]{1,60}+[)）])?[ \\t]*+(?:[—–]|(?<=[ \\t])--?)[ \\t]++(?=\\S)");

    /** A name without capitals and its bracket, before a dash: 李强(水利局) - . */
    private static final Pattern BESIDE = Pattern
            .compile(
                    "([\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}·]{2,12}+ ?[(（][^()（）:：]{1,40}+[)）])[ \\t]*+(?:[—–]{1,2}|-{1,2})[ \\t]*+()(?=\\S)");

    private FormScanner() {
    }

    /** Reads the beginning of a line; null if it has no such form. */
    public static LabelLine of(String line) {
        int from = 0;
        while (from < line.length()
                && (Character.isWhitespace(line.charAt(from)) || Character.isSpaceChar(line.charAt(from)))) {
            from++;
        }
        if (from == line.length()) {
            return null;
        }
        var letter = "[(0123456789".indexOf(line.charAt(from)) >= 0 ? stampedLetter(line, from) : null;
        if (letter != null) {
            return letter;
        }
        return switch (line.charAt(from)) {
            case '[', '【' -> bracketed(line, from, BRACKETS, LabelShape.BRACKET);
            case '(', '（' -> bracketed(line, from, PARENS, LabelShape.PAREN);
            case '<' -> angle(line, from);
            case '*', '_' -> bold(line, from);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> stamped(line, from);
            default -> words(line, from);
        };
    }

    /** Reads {@code [3:02] Q.}: in the record of an examination, it is a page and a line, unless it has an hour or begins with zero. */
    private static LabelLine stampedLetter(String line, int from) {
        var match = at(STAMPED_LETTERS, line, from);
        if (!match.lookingAt()) {
            return null;
        }
        boolean time = match.group(1) != null || match.group(2) != null && match.group(2).startsWith("0");
        return new LabelLine(match.group(5), true, time ? Timestamp.seconds(match, 1) : null, match.end(), LabelShape.LETTER);
    }

    private static LabelLine stamped(String line, int from) {
        int open = from;
        while (open < line.length() && open - from < 16 && "[<【".indexOf(line.charAt(open)) < 0) {
            open++;
        }
        if (open == line.length() || open - from == 16) {
            return null;
        }
        return line.charAt(open) == '<' ? angle(line, from) : bracketed(line, from, BRACKETS, LabelShape.BRACKET);
    }

    private static LabelLine bracketed(String line, int from, Pattern pattern, LabelShape shape) {
        var match = at(pattern, line, from);
        if (!match.lookingAt()) {
            return line.charAt(from) == '[' || line.charAt(from) == '(' ? angle(line, from) : null;
        }
        // a mark with a colon is stronger than one without
        return of(match, shape, !match.group(6).isEmpty());
    }

    private static LabelLine angle(String line, int from) {
        var relayed = RelayedNick.at(line, from);
        if (relayed != null) {
            return new LabelLine(relayed.nick(), true, null, relayed.end(), LabelShape.ANGLE);
        }
        var match = at(ANGLES, line, from);
        if (!match.lookingAt() || HtmlElements.contains(match.group(5).strip()) || line.indexOf("</" + match.group(5)) >= 0) {
            return null;
        }
        return of(match, LabelShape.ANGLE, true);
    }

    private static LabelLine of(Matcher match, LabelShape shape, boolean marked) {
        var name = match.group(5).strip();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        return new LabelLine(name, marked, match.group(3) == null ? null : Timestamp.seconds(match, 1), match.end(), shape);
    }

    private static LabelLine words(String line, int from) {
        char first = line.charAt(from);
        if ("QAFRPD".indexOf(first) >= 0) {
            var letter = at(LETTERS, line, from);
            if (letter.lookingAt()) {
                return new LabelLine(letter.group(1), true, null, letter.end(), LabelShape.LETTER);
            }
        }
        if (first > 0x2E80 && dash(line, from) > 0) {
            var beside = at(BESIDE, line, from);
            if (beside.lookingAt()) {
                return new LabelLine(beside.group(1).strip(), true, null, beside.end(), LabelShape.DASH);
            }
        }
        boolean caseless = Character.getType(first) == Character.OTHER_LETTER;
        if (!Character.isUpperCase(first) && !(caseless && dash(line, from) > 0)) {
            return line.length() - from <= LONGEST_LINE && Character.isLetter(line.codePointAt(from))
                    ? alone(line, from)
                    : null;
        }
        if ("MDPSRHCJGALBTS".indexOf(first) >= 0) {
            var stop = at(STOPS, line, from);
            if (stop.lookingAt() && stop.group(2).equals(".")) {
                return new LabelLine(stop.group(1), true, null, stop.end(), LabelShape.STOP);
            }
        }
        int dash = dash(line, from);
        if (dash > 0) {
            var match = at(DASHES, line, from);
            if (match.lookingAt()) {
                return dashed(match);
            }
        }
        return line.length() - from <= LONGEST_LINE ? alone(line, from) : null;
    }

    private static LabelLine bold(String line, int from) {
        var angle = at(BOLD_ANGLES, line, from);
        if (angle.lookingAt() && !HtmlElements.contains(angle.group(1))) {
            return new LabelLine(angle.group(angle.group(2) == null ? 1 : 2), true, null, angle.end(), LabelShape.ANGLE);
        }
        var match = at(BOLD_DASH, line, from);
        if (!match.lookingAt()) {
            return null;
        }
        var beside = match.group(2) == null ? "" : match.group(2);
        return new LabelLine(match.group(1).strip() + beside, true, null, match.end(), LabelShape.DASH);
    }

    /** Reads a name before a dash. Records of parliaments have a full stop, too: "Hon. A. Weber (Minister of Rivers).- ". */
    private static LabelLine dashed(Matcher match) {
        var name = match.group(1).strip();
        boolean stop = name.length() > 3 && name.endsWith(".") && match.end(1) == match.start(2) - 2;
        return new LabelLine(stop ? name.substring(0, name.length() - 1) : name, stop || name.endsWith(")"), null, match.end(),
                stop ? LabelShape.STOP : LabelShape.DASH);
    }

    /** The index of the first dash that may end a name; -1 without one. */
    private static int dash(String line, int from) {
        int end = Math.min(line.length(), from + REACH);
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            if (c == '—' || c == '–' || c == '-' && i > 0 && (line.charAt(i - 1) == ' ' || line.charAt(i - 1) == '.')) {
                return i;
            }
            if (c == ':' || c == '?' || c == '!') {
                return -1;
            }
        }
        return -1;
    }

    private static LabelLine alone(String line, int from) {
        var name = line.substring(from).strip();
        if (".!?,;…。！？，；：:\"”».-".indexOf(name.charAt(name.length() - 1)) >= 0 || name.indexOf('\t') >= 0
                || name.contains(": ")) {
            return null;
        }
        return new LabelLine(name, false, null, line.length(), LabelShape.LINE);
    }

    private static Matcher at(Pattern pattern, String line, int from) {
        return pattern.matcher(line).region(from, Math.min(line.length(), from + REACH)).useTransparentBounds(true);
    }
}
