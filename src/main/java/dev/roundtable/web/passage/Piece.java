package dev.roundtable.web.passage;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A piece of a text that is shown in one way.
 *
 * @param text the words, with all their white space
 * @param verbatim the words as transcribed; null if the piece is not corrected
 * @param marked whether the reader looks for these words
 * @param anchor whether marked words begin here
 */
@RegisterForReflection
public record Piece(String text, String verbatim, boolean marked, boolean anchor) {

    /** A piece that is not the first of marked words. */
    Piece(String text, String verbatim, boolean marked) {
        this(text, verbatim, marked, false);
    }
}
