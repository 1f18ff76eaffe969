package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A correction as the search index needs it; turn by id.
 *
 * @param textStart the first code point of the corrected words in the text of the turn
 * @param textEnd the code point after them
 */
@RegisterForReflection
public record IndexCorrectionRow(String turn, String verbatim, int textStart, int textEnd) {}
