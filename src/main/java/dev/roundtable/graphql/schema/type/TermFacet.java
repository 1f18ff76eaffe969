package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A term, and how often it is named. */
@Description("A term, and how often it is named.")
public record TermFacet(
        @NonNull @Description("The term.") Term term,
        @Description("How often it is named; in Term.cooccursWith, how many turns name both terms.") int count) {}
