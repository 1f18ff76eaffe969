package dev.roundtable.transcript.format.html;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or table row of a page.
 *
 * @param line the line in the file where it begins, from 1
 * @param element the element that holds it
 * @param runs its text, with line breaks as {@code \n}
 * @param linked whether all of its text is in links
 */
record Block(int line, Element element, List<Run> runs, boolean linked) {

    /** What a stretch of text is, by the marks of the page. */
    enum Role {
        NAME, TIME, TEXT
    }

    /** A stretch of text of one role. */
    record Run(Role role, boolean bold, String text) {}

    /** The level of a heading, 1 to 6; 0 for other blocks. */
    int level() {
        var tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)) ? tag.charAt(1) - '0' : 0;
    }

    /** The text of all runs. */
    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining()).strip();
    }
}
