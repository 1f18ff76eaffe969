package dev.roundtable.transcript.format.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The names in the Hansard of Australia: an element {@code <talker>} with the name of who speaks, and links inside the paragraphs to
 * whom an id belongs. It has no effect on other XML.
 */
final class HansardNames {

    /** What stands in the paragraph behind the name of the speaker. */
    private static final Set<String> BESIDE = Set.of("HPS-Electorate", "HPS-Time", "HPS-MinisterialTitles",
            "HPS-OfficeTitle");
    private static final Pattern LINK = Pattern
            .compile("(?:Member|Office)(?:Speech|Continuation|Interjecting|Question|Answer|Special)?");
    private static final Pattern LAST_FIRST = Pattern
            .compile(
                    "(\\p{L}[\\p{L}'’ -]{0,40}), (?:the )?(\\p{L}[\\p{L}.'’ -]{0,40}?)(?: (?:MP|MHR|MLA|MLC))?(?: \\(.{1,60}\\))?");
    /** Brackets and a colon that remain of the beginning of a speech. */
    private static final Pattern BEGINNING = Pattern.compile("^[()\\s,.]*+[:—–]\\s*+");

    private final Map<String, String> byId = new HashMap<>();

    HansardNames(Document document) {
        for (var talker : document.getElementsByTag("talker")) {
            var name = ofTalker(talker);
            for (var id : talker.getElementsByTag("name.id")) {
                if (name != null) {
                    byId.putIfAbsent(id.text().strip(), name);
                }
            }
        }
    }

    /** The name that an element is; null if it is none. */
    String of(Element element) {
        if (byId.isEmpty()) {
            return null;
        }
        if (XmlVoices.local(element).equals("talker")) {
            return ofTalker(element);
        }
        var own = isLink(element) ? element.text().strip().replaceFirst("[\\s:.]++$", "") : "";
        return own.isEmpty() ? null : byId.getOrDefault(element.attr("href"), own);
    }

    /** Whether an element is the name of who speaks from there on, inside a paragraph. */
    boolean isLink(Element element) {
        return !byId.isEmpty() && XmlVoices.local(element).equals("a") && !element.text().isBlank()
                && LINK.matcher(element.attr("type")).matches();
    }

    /** Whether an element stands behind the name of a speaker, and is no speech. */
    boolean isBeside(Element element) {
        return !byId.isEmpty() && BESIDE.contains(element.attr("class"));
    }

    /** The words behind the name of a speaker, without what is left of the brackets between. */
    String words(String said) {
        return byId.isEmpty() ? said : BEGINNING.matcher(said).replaceFirst("");
    }

    /** A first and a last name in their usual order. */
    private static String ofTalker(Element talker) {
        var names = talker.children().stream().filter(child -> XmlVoices.local(child).equals("name")).map(Element::text)
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
        var name = names.isEmpty() ? null : names.get(0);
        var match = name == null ? null : LAST_FIRST.matcher(name);
        return match != null && match.matches() ? match.group(2) + ' ' + match.group(1) : name;
    }
}
