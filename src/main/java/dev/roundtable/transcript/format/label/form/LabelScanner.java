package dev.roundtable.transcript.format.label.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Timestamp;

/** Scans the beginning of one line for a label and a time. It reads no more than the longest label, because a line may be very long. */
final class LabelScanner {

    private static final int REACH = 160;
    /** The reach of a line whose label is a link. */
    private static final int LINK_REACH = 600;

    private static final String CLOCK = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?";
    private static final Pattern BARE = Pattern.compile(CLOCK + "(?=[ \\t\\u3000]|$)");
    private static final Pattern BRACKETED = Pattern
            .compile("[\\[(（【](?i:(?:time|timestamp|tc|zeit)[ :]{1,2})?" + CLOCK + "[\\])）】]");
    private static final Pattern BOLD_TIME = Pattern.compile("\\*\\*" + CLOCK + "\\*\\*[ \\t]*+[·•|–-]?");
    private static final Pattern[] TIMES = { BRACKETED, BARE, BOLD_TIME };
    private static final Pattern MARK = Pattern.compile("\\*{1,3}|__?");
    /** An affiliation after the emphasis and before the colon. */
    private static final Pattern BRACKET = Pattern
            .compile("[ \\t]*(?:[(（][^()（）:：*]{1,100}[)）]|[\\[【][^\\[\\]【】:：*]{1,60}[\\]】])[ \\t]*(?=[:：])");
    /** A name or an affiliation in square brackets, at the end of the label; a number there is the mark of a note. */
    private static final Pattern SQUARE = Pattern
            .compile("\\[(?=[^\\]]{0,59}\\p{L})[^\\[\\]:：*<>|]{2,60}+\\](?=[ \\t]{0,4}+(?:\\*{1,3}|__?)?[ \\t]{0,4}+[:：])");
    private static final Pattern BULLET = Pattern.compile("(?:>>>?|[-–•]|[*+](?=[ \\t]))[ \\t]*+");
    /** A picture before a bold name. */
    private static final Pattern PICTURE = Pattern.compile("[\\x{1F300}-\\x{1FAFF}]\\uFE0F?[ \\t]*+(?=\\*\\*)");
    /** A dash between a time and a name. */
    private static final Pattern DASH = Pattern.compile("[—–-][ \\t]{1,3}+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()*/-]{6,20}+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,80}+)\\]\\([^()\\s]{0,400}+\\)");

    private final String line;
    private int at;
    private Double time;
    private boolean bareTime;
    private String affiliation = "";
    private String mark;
    private String link;

    LabelScanner(String line) {
        int link = line.length() > REACH ? line.indexOf("](") : -1;
        int reach = link >= 0 && link < REACH ? LINK_REACH : REACH;
        this.line = line.length() > reach ? line.substring(0, reach) : line;
    }

    LabelLine scan() {
        // A label is followed by a colon, and a time contains one. Most lines have neither.
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return null;
        }
        skipSpace();
        skip(BULLET);
        skip(PICTURE);
        readTime();
        int afterTime = at;
        if (time != null) {
            skip(DASH);
        }
        var leading = time;
        mark = skip(MARK);
        readTime();
        int start = at;
        int end = endOfName();
        var name = end < 0 ? "" : link == null ? line.substring(start, end).strip() : link;
        if (!name.isEmpty() && closes() && !isNumberOrAddress(name)) {
            readStamp();
            skipSpace();
            return new LabelLine(name + affiliation, mark != null || time != null || link != null, time, at, shape());
        }
        return timeOnly(leading, afterTime);
    }

    private LabelShape shape() {
        if (mark != null) {
            return mark.length() > 1 ? LabelShape.BOLD : LabelShape.ITALIC;
        }
        return time != null ? LabelShape.TIME : LabelShape.COLON;
    }

    /** Moves after a possible name and a time that follows, and returns the end of the name; -1 if a character is in no name. */
    private int endOfName() {
        if (at < line.length() && line.charAt(at) == '[') {
            var linked = at(LINK);
            if (linked.lookingAt()) {
                link = linked.group(1).replace("**", "").strip();
                at = linked.end();
                return at;
            }
        }
        int start = at;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ':' || c == '：' || c == '*' || c == '_' && ("_".equals(mark) || line.startsWith("__", at))) {
                return at;
            }
            boolean mayBeTime = "[(（【".indexOf(c) >= 0
                    || Character.isDigit(c) && at > 0 && Character.isWhitespace(line.charAt(at - 1));
            int end = at;
            if (mayBeTime && time == null && readTime()) {
                return end;
            }
            var square = c == '[' && at > start ? at(SQUARE) : null;
            if (square != null && square.lookingAt()) {
                at = square.end();
                continue;
            }
            if ("<>[]".indexOf(c) >= 0 || c == '|' && !isSeparator()) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** Whether a bar is between a name and an affiliation: "Anna Weber | Leeds". */
    private boolean isSeparator() {
        return at > 1 && line.charAt(at - 1) == ' ' && line.startsWith(" ", at + 1)
                && Character.isLetterOrDigit(line.codePointBefore(at - 1));
    }

    /** Skips the colon and the closing mark, in either order; false if they are missing. A time alone may replace the colon. */
    private boolean closes() {
        boolean closed = mark == null || skip(mark);
        readTime();
        if (mark != null && closed) {
            var bracket = skip(BRACKET);
            affiliation = bracket == null ? "" : bracket;
        }
        if (at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == '：')) {
            at++;
            return closed || skip(mark);
        }
        return closed && time != null && at == line.length() && line.length() < REACH;
    }

    private boolean isNumberOrAddress(String name) {
        boolean clock = Character.isDigit(name.charAt(name.length() - 1)) && at < line.length()
                && Character.isDigit(line.charAt(at));
        return clock || line.startsWith("//", at) || line.startsWith(":", at)
                || name.codePoints().noneMatch(Character::isLetter) && !PHONE.matcher(name).matches();
    }

    /** The line with only a time, which is in brackets or alone on its line; null if it is part of a sentence. */
    private LabelLine timeOnly(Double leading, int afterTime) {
        return leading == null || bareTime && afterTime < line.length()
                ? null
                : new LabelLine(null, true, leading, afterTime, LabelShape.TIME);
    }

    /** Reads a time after the label. Without brackets and before words, it is part of the speech: "7:45 is when I got up". */
    private void readStamp() {
        int before = at;
        var known = time;
        if (readTime() && bareTime && at < line.length()) {
            at = before;
            time = known;
        }
    }

    private boolean readTime() {
        skipSpace();
        for (var pattern : TIMES) {
            var match = at(pattern);
            if (time == null && match.lookingAt()) {
                time = Timestamp.seconds(match, 1);
                bareTime = pattern == BARE;
                at = match.end();
                skipSpace();
                return true;
            }
        }
        return false;
    }

    private String skip(Pattern pattern) {
        var match = at(pattern);
        if (!match.lookingAt()) {
            return null;
        }
        at = match.end();
        return match.group();
    }

    private boolean skip(String exactly) {
        boolean there = line.startsWith(exactly, at);
        at += there ? exactly.length() : 0;
        return there;
    }

    private void skipSpace() {
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(line).region(at, line.length());
    }
}
