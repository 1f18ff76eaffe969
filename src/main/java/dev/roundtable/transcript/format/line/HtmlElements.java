package dev.roundtable.transcript.format.line;

import java.util.Locale;
import java.util.Set;

/** The names of the elements of HTML that are in use. Other words in angle brackets may be the label of a speaker, or words. */
public final class HtmlElements {

    private static final Set<String> NAMES = Set.of("a", "abbr", "address", "article", "aside", "audio", "b", "blockquote",
            "body", "br", "button", "caption", "center", "cite", "code", "col", "dd", "del", "details", "dfn", "div", "dl",
            "dt",
            "em", "embed", "figure", "figcaption", "font", "footer", "form", "frame", "h1", "h2", "h3", "h4", "h5", "h6",
            "head",
            "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "link", "main", "map", "mark",
            "meta", "nav", "noscript", "object", "ol", "option", "p", "picture", "pre", "q", "s", "samp", "script", "section",
            "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
            "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var",
            "video", "wbr");

    private HtmlElements() {
    }

    /** Whether a word names an element, in any case. */
    public static boolean contains(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
