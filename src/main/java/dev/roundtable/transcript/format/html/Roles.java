package dev.roundtable.transcript.format.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

import dev.roundtable.transcript.format.html.Block.Role;

/**
 * Tells which elements of a page are marked as the name of a speaker or as a time: {@code <cite>} and {@code <time>} (podcast-namespace,
 * transcripts.md; scribe.perl of the W3C), classes such as {@code speaker} and {@code timestamp}, {@code <dt>} and columns of a table if
 * their texts return as names do.
 */
final class Roles {

    private static final Pattern NAME = Pattern
            .compile(
                    "(?:[a-z]+[-_]{1,2})?(?:speaker|speakername|speaker[-_]?(?:name|label)|participant[-_]name|talker|nick|interlocutor|name|author|user|username|user[-_]name)");
    private static final Pattern TIME = Pattern
            .compile(
                    "(?:[a-z]+[-_]{1,2})?(?:time|date|datetime|timestamp|timecode|time[-_]?(?:stamp|code)|start[-_]?time|cue[-_]?time)");
    private static final Set<String> QUOTING = Set.of("blockquote", "figcaption", "footer", "q");
    private static final Set<String> INLINE_NAMES = Set.of("fn", "comment-author", "url");

    /** In characters: a name is shorter. */
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NODES = 40;

    private final Map<Element, Role> marked = new IdentityHashMap<>();

    Roles(Document document) {
        var terms = document.getElementsByTag("dt");
        if (areNames(terms.stream().map(Element::text).toList())) {
            terms.forEach(term -> marked.put(term, Role.NAME));
        }
        document.getElementsByTag("table").forEach(table -> new TableColumns(table).mark(marked));
    }

    /** The role of an element; null if it has the role of what it is in. */
    Role of(Element element) {
        var known = marked.get(element);
        if (known != null) {
            return known;
        }
        var tag = element.normalName();
        if (tag.equals("author") || tag.equals("speaker")) {
            return Role.NAME;
        }
        if (tag.equals("cite")) {
            return isQuoted(element) || element.classNames().stream().anyMatch(INLINE_NAMES::contains) ? null : Role.NAME;
        }
        if (tag.equals("time")) {
            return isTime(element) ? Role.TIME : null;
        }
        if (element.attributes().hasKeyIgnoreCase("class")) {
            for (var name : element.classNames()) {
                var key = name.toLowerCase(Locale.ROOT);
                if (NAME.matcher(key).matches() && shortText(element) != null) {
                    return Role.NAME;
                }
                if (TIME.matcher(key).matches() && isTime(element)) {
                    return Role.TIME;
                }
            }
        }
        return null;
    }

    private static boolean isQuoted(Element element) {
        return element.parent() != null && QUOTING.contains(element.parent().normalName());
    }

    private static boolean isTime(Element element) {
        var text = shortText(element);
        return text != null && Clock.isTime(text);
    }

    /** The text of an element if it is short and not empty; null otherwise. It does not look far, because elements nest. */
    private static String shortText(Element element) {
        var text = new StringBuilder();
        int[] nodes = { 0 };
        NodeTraversor.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
            return ++nodes[0] > MOST_NODES || text.length() > 4 * LONGEST_NAME ? FilterResult.STOP : FilterResult.CONTINUE;
        }, element);
        var stripped = text.toString().strip();
        return nodes[0] > MOST_NODES || stripped.isEmpty() || stripped.length() > LONGEST_NAME ? null : stripped;
    }

    /** Whether texts are names of speakers: they return, as in a talk, or end with a colon. */
    static boolean areNames(List<String> texts) {
        var shown = texts.stream().filter(text -> !text.isBlank()).toList();
        var distinct = new HashSet<>(shown);
        long colons = shown.stream().filter(text -> text.endsWith(":") || text.endsWith("：")).count();
        boolean brief = shown.stream().filter(text -> text.length() <= LONGEST_NAME).count() == shown.size();
        return brief && shown.size() > 1 && (colons * 10 >= shown.size() * 8
                || distinct.size() > 1 && distinct.size() * 3 <= shown.size() * 2);
    }
}
