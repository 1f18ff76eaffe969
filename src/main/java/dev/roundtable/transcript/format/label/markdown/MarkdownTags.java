package dev.roundtable.transcript.format.label.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.HtmlElements;
import dev.roundtable.transcript.format.line.Sounds;

/**
 * Decides which tags in one paragraph of Markdown are marks of HTML and which are words: {@code a list of <T>}, {@code <your name here>},
 * {@code put a <div> there}. It reads the paragraph from its beginning to its end. It is used once.
 */
final class MarkdownTags {

    /** Elements whose content is not spoken. */
    private static final Set<String> SILENT = Set.of("iframe", "script", "style", "video", "audio", "object", "svg");
    /** Elements without content, which may stand anywhere in a sentence. */
    private static final Set<String> VOID = Set.of("br", "hr", "wbr");
    /** Elements that are no label of a speaker, either, but are rarely seen. */
    private static final Set<String> RARE = Set.of("acronym", "area", "base", "bdi", "bdo", "big", "canvas", "colgroup", "data",
            "datalist", "dialog", "fieldset", "hgroup", "legend", "marquee", "math", "menu", "meter", "nobr", "optgroup",
            "output", "param", "progress", "rp", "rt", "ruby", "search", "slot");
    private static final Pattern NAME = Pattern.compile("<(/?)(\\p{L}[\\p{L}\\d:-]{0,40}+)");
    private static final Pattern CLOSING = Pattern.compile("</(\\p{L}[\\p{L}\\d:-]{0,40}+)");
    private static final String PUNCTUATION = ",.;:!?)";

    private final String source;
    private final Set<String> speakers;
    /** Null before they are asked for. */
    private Map<String, Integer> closings;
    /** The next places of closing marks, so that each is searched only once; the end of the paragraph for a mark that is not there. */
    private final Map<String, Integer> next = new HashMap<>();
    /** The names of the tags that are words, with their closing tags. */
    private final Set<String> words = new HashSet<>();

    /** @param speakers the words of the names of those who speak */
    MarkdownTags(String source, Set<String> speakers) {
        this.source = source;
        this.speakers = speakers;
    }

    /** The index behind a comment, or a tag with its silent content, that begins at an index; -1 if the character there is a word. */
    int end(int at) {
        int end = source.startsWith("<!--", at) ? after("-->", at) : endOfTag(at);
        if (end < 0 || isWord(at, end)) {
            return -1;
        }
        if (source.startsWith("<sup>[", at)) {
            // a note mark: the words continue after it
            return Math.max(end, after("</sup>", at));
        }
        var name = name(at);
        int closed = SILENT.contains(name) ? after("</" + name, at) : -1;
        return closed < 0 ? end : Math.max(end, source.indexOf('>', closed) + 1);
    }

    /** Whether a well-formed tag is a word. */
    private boolean isWord(int at, int end) {
        var match = NAME.matcher(source).region(at, end);
        if (!match.lookingAt()) {
            return false;
        }
        var name = match.group(2).toLowerCase(Locale.ROOT);
        if (!match.group(1).isEmpty()) {
            return words.contains(name);
        }
        var rest = source.substring(match.end(), end - 1);
        boolean plain = rest.indexOf('=') < 0 && !rest.endsWith("/");
        boolean word = isTypeParameter(at, end) || plain && (isElement(name)
                ? isInSentence(at, end, name)
                : !isRemark(source.substring(at + 1, end - 1)) && closings().getOrDefault(match.group(2), -1) < end);
        if (word) {
            words.add(name);
        }
        return word;
    }

    /** Whether words are a sound, or say what a speaker does: {@code Mara nods}. */
    private boolean isRemark(String inside) {
        var each = inside.strip().split("\\s+");
        return Sounds.isSound(inside) || each.length > 1 && speakers.contains(each[0])
                && Character.isLowerCase(each[each.length - 1].codePointAt(0));
    }

    /** The last place of a closing tag by its name, so that none is searched for again. */
    private Map<String, Integer> closings() {
        if (closings == null) {
            closings = new HashMap<>();
            for (var tag = CLOSING.matcher(source); tag.find();) {
                closings.put(tag.group(1), tag.start());
            }
        }
        return closings;
    }

    /** Whether a sentence goes on before and behind the tag of an element, and the element is not closed: somebody names it. */
    private boolean isInSentence(int at, int end, String name) {
        if (VOID.contains(name) || at < 2 || source.charAt(at - 1) != ' ' || !isLetter(source.charAt(at - 2))) {
            return false;
        }
        if (SILENT.contains(name)) {
            return true;
        }
        boolean goesOn = end < source.length() && (PUNCTUATION.indexOf(source.charAt(end)) >= 0
                || source.charAt(end) == ' ' && end + 1 < source.length() && isLetter(source.charAt(end + 1)));
        return goesOn && after("</" + name, end) < 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == ',';
    }

    /** Whether the brackets are part of a word, such as {@code List<String>}, and name no element. */
    private boolean isTypeParameter(int at, int end) {
        if (at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1))) {
            return false;
        }
        int stop = at + 1;
        while (stop < end && Character.isLetterOrDigit(source.charAt(stop))) {
            stop++;
        }
        var name = source.substring(at + 1, stop);
        boolean plain = source.charAt(stop) == '>' || source.charAt(stop) == ',';
        boolean cased = name.equals(name.toLowerCase(Locale.ROOT))
                || name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return plain && !name.isEmpty() && !(cased && HtmlElements.contains(name));
    }

    private static boolean isElement(String name) {
        return HtmlElements.contains(name) || RARE.contains(name);
    }

    /** The name of the opening tag at an index, in small letters; empty without one. */
    private String name(int at) {
        var match = NAME.matcher(source).region(at, source.length());
        return match.lookingAt() && match.group(1).isEmpty() ? match.group(2).toLowerCase(Locale.ROOT) : "";
    }

    /** The index after the tag that begins at an index; -1 if it is not well-formed. */
    private int endOfTag(int at) {
        int i = at + 1;
        if (i >= source.length() || "/!?".indexOf(source.charAt(i)) < 0 && !Character.isLetter(source.charAt(i))) {
            return -1;
        }
        while (i < source.length() && source.charAt(i) != '<' && source.charAt(i) != '>') {
            i++;
        }
        return i < source.length() && source.charAt(i) == '>' ? i + 1 : -1;
    }

    /** The index behind the next place of a mark; -1 without one. */
    private int after(String mark, int at) {
        int found = next.getOrDefault(mark, -1);
        if (found < at) {
            int place = source.indexOf(mark, at);
            found = place < 0 ? source.length() : place;
            next.put(mark, found);
        }
        return found == source.length() ? -1 : found + mark.length();
    }
}
