package dev.roundtable.transcript.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import dev.roundtable.transcript.format.html.Block.Role;
import dev.roundtable.transcript.format.html.Block.Run;

/** Divides the content of a page into blocks, with the roles of their text. Walks without recursion. */
final class BlockReader implements NodeFilter {

    private static final Set<String> NO_CONTENT = Set.of("script", "style", "noscript", "template", "nav", "footer", "form",
            "button", "select", "textarea", "iframe", "svg", "math", "canvas", "audio", "video", "object", "aside", "dialog",
            "head");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Roles roles;
    private final List<Element> names;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> marks = new ArrayDeque<>();
    private final Deque<Role> roleOfMarks = new ArrayDeque<>();
    private List<Run> runs = new ArrayList<>();
    private Element holder;
    private int line;
    private int bold;
    private int links;
    /** Whether words of the open block are in no link. */
    private boolean unlinked;
    /** Whether words of the open block are in a link. */
    private boolean linked;
    private int preformatted;

    /** @param names receives the elements that are names */
    BlockReader(Roles roles, List<Element> names) {
        this.roles = roles;
        this.names = names;
    }

    /** The blocks that have text, in the order of the page. */
    List<Block> blocks() {
        flush();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var tag = element.normalName();
        if (NO_CONTENT.contains(tag) || isHidden(element) || preformatted > 0 && tag.equals("code")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (CELLS.contains(tag)) {
            append(" ", element);
        } else if (element.isBlock()) {
            flush();
        } else if (tag.equals("br")) {
            append("\n", element);
        }
        bold += isBold(tag) ? 1 : 0;
        links += isLink(element) ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
        var role = roles.of(element);
        if (role != null) {
            marks.push(element);
            roleOfMarks.push(role);
            if (role == Role.NAME) {
                names.add(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var tag = element.normalName();
            bold -= isBold(tag) ? 1 : 0;
            links -= isLink(element) ? 1 : 0;
            preformatted -= tag.equals("pre") ? 1 : 0;
            if (!marks.isEmpty() && marks.peek() == element) {
                marks.pop();
                roleOfMarks.pop();
            }
            if (element.isBlock() && !CELLS.contains(tag)) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isHidden(Element element) {
        return element.attributes().hasKeyIgnoreCase("hidden") || "navigation".equals(element.attr("role"));
    }

    private void text(TextNode node) {
        var text = node.getWholeText();
        append(preformatted > 0 ? text : text.replaceAll("[ \\t\\r\\n\\f]++", " "), node);
    }

    private void append(String text, Node node) {
        boolean first = runs.isEmpty();
        if (first && text.isBlank() && preformatted == 0) {
            return;
        }
        if (first) {
            holder = node instanceof Element element ? element : (Element) node.parent();
            while (holder.parent() != null && !holder.isBlock()) {
                holder = holder.parent();
            }
            line = node.sourceRange().start().lineNumber();
        }
        // a mark between two links, such as a bar, is no word
        unlinked |= links == 0 && text.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
        linked |= links > 0 && !text.isBlank();
        runs.add(new Run(roleOfMarks.isEmpty() ? Role.TEXT : roleOfMarks.peek(), bold > 0, text));
    }

    private void flush() {
        var block = runs.isEmpty() ? null : new Block(line, holder, runs, linked && !unlinked);
        if (block != null && !block.text().isEmpty()) {
            blocks.add(block);
        }
        runs = new ArrayList<>();
        unlinked = false;
        linked = false;
    }
}
