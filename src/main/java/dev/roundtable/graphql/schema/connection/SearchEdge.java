package dev.roundtable.graphql.schema.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.search.SearchResult;

/** A hit of a search. */
@Description("A hit of a search.")
public record SearchEdge(
        @NonNull @Description("Its place in the result: pass it as after or before. It is valid until the corpus changes.") String cursor,
        @NonNull @Description("The turn.") Turn node,
        @Description("How well it matches; higher is better. Scores of different queries do not compare.") double score,
        @Ignore SearchResult result) {}
