package dev.roundtable.transcript.format.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

import dev.roundtable.transcript.format.SpokenLanguage;

/**
 * The words of a page, in blocks. What is no content is left out: scripts, styles, navigation, forms, footers and what is hidden.
 *
 * @param title the first heading of level 1, or the title of the page; null if it has none
 * @param language a BCP 47 tag; null if the page states none
 * @param names the elements that are marked as names of speakers, in their order
 */
record Page(String title, String language, List<Block> blocks, List<Element> names) {

    /** Elements deeper than this are put beside each other: no page needs more. */
    private static final int DEEPEST = 500;

    /** Content that has this share of the characters of a page is the main content. */
    private static final double MAIN = 0.5;

    static Page of(String html) {
        var document = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
        var names = new ArrayList<Element>();
        var reader = new BlockReader(new Roles(document), names);
        NodeTraversor.filter(reader, main(document));
        var root = document.getElementsByTag("html").first();
        var language = SpokenLanguage.tag(root == null ? null : root.attr("lang"));
        return new Page(title(document), language, ClosingLinks.without(reader.blocks()), names);
    }

    private static Element main(Document document) {
        long all = document.body().wholeText().length();
        for (var tag : List.of("main", "article")) {
            var found = document.getElementsByTag(tag);
            if (found.size() == 1 && found.get(0).wholeText().length() >= MAIN * all) {
                return found.get(0);
            }
        }
        return document.body();
    }

    private static String title(Document document) {
        var heading = document.getElementsByTag("h1").stream().map(Element::text).filter(text -> !text.isBlank()).findFirst();
        var title = heading.orElseGet(document::title).strip();
        return title.isEmpty() ? null : title;
    }
}
