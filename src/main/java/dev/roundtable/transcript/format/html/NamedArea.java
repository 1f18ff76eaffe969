package dev.roundtable.transcript.format.html;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

import dev.roundtable.transcript.format.html.Block.Role;

/** The part of a page that holds nearly all marked names: what is outside of it is no part of a talk. */
final class NamedArea {

    /** The share of names that begin paragraphs and are followed by speech. */
    private static final double SPEAKING = 0.7;

    /** The share of the page that is speech. */
    private static final double MUCH = 0.4;

    private final Page page;
    private final Element around;

    NamedArea(Page page) {
        this.page = page;
        around = around(page);
    }

    /** Whether a block is in the area. */
    boolean contains(Block block) {
        for (var at = block.element(); at != null; at = at.parent()) {
            if (at == around) {
                return true;
            }
        }
        return around == null;
    }

    /**
     * Whether the marked names are those of a talk: they return, or end with a colon; they begin paragraphs, are followed by speech, and
     * this speech is much of the page.
     *
     * @param minutes whether the page is known to be minutes, where names need not return
     */
    boolean isTalk(boolean minutes) {
        if (page.names().size() < 2 || !minutes && !Roles.areNames(page.names().stream().map(Element::text).toList())) {
            return false;
        }
        int spoken = 0;
        int names = 0;
        long said = 0;
        long all = 0;
        boolean name = false;
        for (var block : page.blocks()) {
            boolean begins = true;
            said += contains(block) ? block.text().length() : 0;
            all += block.text().length();
            for (var run : block.runs()) {
                boolean words = run.text().codePoints().anyMatch(Character::isLetterOrDigit);
                if (run.role() == Role.NAME && words) {
                    names += begins && !name ? 1 : 0;
                    name = begins || name;
                } else if (run.role() == Role.TEXT && words) {
                    spoken += name ? 1 : 0;
                    name = false;
                    begins = false;
                }
            }
        }
        int marked = page.names().size();
        return spoken > 1 && spoken >= SPEAKING * marked && names >= SPEAKING * marked && said >= MUCH * all;
    }

    /** The innermost element around nearly all names. */
    private static Element around(Page page) {
        Map<Element, Integer> counts = new IdentityHashMap<>();
        for (var name : page.names()) {
            for (var at = name.parent(); at != null; at = at.parent()) {
                counts.merge(at, 1, Integer::sum);
            }
        }
        if (page.names().isEmpty()) {
            return null;
        }
        var innermost = page.names().get(page.names().size() / 2).parent();
        while (innermost != null && counts.get(innermost) * 10 < page.names().size() * 9) {
            innermost = innermost.parent();
        }
        return innermost;
    }
}
