package dev.roundtable.search.excerpt;

import java.util.List;

/**
 * The part of a turn that a hit shows.
 *
 * @param text a stretch of the turn's text
 * @param start where it begins in the turn's text, in code points
 * @param highlights the matches, as ranges of code points in {@code text}, in order; they do not overlap
 */
public record Excerpt(String text, int start, List<Range> highlights) {

    public Excerpt {
        highlights = List.copyOf(highlights);
    }
}
