package dev.roundtable.web.passage;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A piece of a text that is shown in one way.
 *
 * @param text the words, with all their white space
 * @param verbatim the words as transcribed; null if the piece is not corrected
 * @param marked whether the reader looks for these words
 * @param id the fragment that leads to marked words that begin here; null if there is none
 */
@RegisterForReflection
public record Piece(String text, String verbatim, boolean marked, String id) {

    /** A piece that no link leads to. */
    Piece(String text, String verbatim, boolean marked) {
        this(text, verbatim, marked, null);
    }
}
