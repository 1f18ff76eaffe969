package dev.roundtable.graphql.schema.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.search.SearchResult;

/** How the hits of a search divide. */
@Description("How all hits of a search divide, not only those of the page.")
public record SearchFacets(@Ignore SearchResult result) {

    @NonNull
    @Description("By the kind of the turn, the most hits first.")
    public List<@NonNull KindFacet> getKinds() {
        return result.kinds().stream().map(facet -> new KindFacet(TurnKind.valueOf(facet.key()), facet.count())).toList();
    }

    @NonNull
    @Description("By the year in which the panel took place, the latest first. Panels without a day are left out.")
    public List<@NonNull YearFacet> getYears() {
        return result.years().stream().map(facet -> new YearFacet(Integer.parseInt(facet.key()), facet.count())).toList();
    }
}
