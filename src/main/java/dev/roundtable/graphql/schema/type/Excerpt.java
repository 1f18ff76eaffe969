package dev.roundtable.graphql.schema.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The part of a turn that a hit shows. */
@Description("A stretch of the turn's text around the best matches. It begins and ends at a clause where one is near, and never inside a word.")
public record Excerpt(
        @NonNull @Description("The words.") String text,
        @Description("Where it begins in the turn's text, in code points.") int start,
        @NonNull @Description("What matches, in order: ranges in this excerpt's text. If words match as they were transcribed, this is what they were corrected to. Empty if only a name or a title matches.") List<@NonNull TextRange> highlights) {}
