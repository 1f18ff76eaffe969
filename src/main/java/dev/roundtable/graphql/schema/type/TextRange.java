package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** A stretch of a text. */
@Description("A stretch of a text.")
public record TextRange(
        @Description("The position of the first code point of the stretch, counted from 0 in the text.") int start,
        @Description("The position after the last code point of the stretch, counted from 0 in the text.") int end) {}
