package dev.roundtable.graphql.schema;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.connection.Cursor;
import dev.roundtable.graphql.schema.connection.MentionConnection;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.connection.PageInfo;
import dev.roundtable.graphql.schema.connection.TermConnection;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.graphql.schema.filter.MentionFilter;
import dev.roundtable.graphql.schema.filter.TermFilter;
import dev.roundtable.graphql.schema.filter.TermOrder;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Mention;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.SpeakerFacet;
import dev.roundtable.graphql.schema.type.Term;
import dev.roundtable.graphql.schema.type.TermFacet;
import dev.roundtable.search.TermCooccurrence;
import dev.roundtable.store.query.MentionQueries;
import dev.roundtable.store.query.Page;
import dev.roundtable.store.query.TermQueries;
import dev.roundtable.store.row.CountRow;
import dev.roundtable.store.row.PanelRow;
import dev.roundtable.store.row.SpeakerRow;
import dev.roundtable.store.row.TermRow;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root fields {@code term} and {@code terms}, the relations of terms, and the terms of panels and speakers. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class TermApi {

    private final TermQueries terms;
    private final MentionQueries mentions;
    private final TermCooccurrence cooccurrence;
    private final ObjectLoader loader;
    private final ArgumentValues values;

    TermApi(TermQueries terms, MentionQueries mentions, TermCooccurrence cooccurrence, ObjectLoader loader,
            ArgumentValues values) {
        this.terms = terms;
        this.mentions = mentions;
        this.cooccurrence = cooccurrence;
        this.loader = loader;
        this.values = values;
    }

    /** The term of this slug; null for an unknown one. */
    @Query
    @Description("The term of this slug; null where no turn names such a term.")
    public Term term(@NonNull @Description("The slug of a term, in any case.") String slug) {
        return loader.terms(List.of(ArgumentValues.term(slug))).stream().findFirst().orElse(null);
    }

    /** A page of terms. */
    @Query
    @NonNull
    @Description("All terms that turns name and that match the filter.")
    public TermConnection terms(
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("What terms must have; without it, all are listed.") TermFilter filter,
            @DefaultValue("MENTIONS_DESC") @Description("The order of the list.") TermOrder orderBy) {
        var criteria = TermFilter.of(filter, values);
        var order = orderBy == null ? TermQueries.Order.MENTIONS_DESC : orderBy.stored();
        var page = terms.page(criteria, order,
                new PageArguments(first, after, last, before).keys(id -> terms.position(id, order)));
        var nodes = Batch.of(page.rows(), Term::new);
        return new TermConnection(nodes, PageInfo.of(nodes, page), () -> terms.count(criteria));
    }

    /** The name in a language, or else the main name. */
    @NonNull
    @Description("The name.")
    public String name(@Source Term term,
            @Description("A BCP 47 tag, such as en: the name in that language. If nobody gave a name in it, and without it, the main name.") String language) {
        return TermName.in(ArgumentValues.language(language), term.row());
    }

    /** The speaker whom a term names; null if it names nobody who takes part. */
    @Description("The speaker whom it names; null if it names nobody who takes part in a panel.")
    public Speaker speaker(@Source Term term) {
        return term.batch().one("speaker", term.row().slug(), TermRow::slug, loader::speakers, speaker -> speaker.row().slug());
    }

    /** A page of the mentions of a term. */
    @NonNull
    @Description("Where turns name it, by panel and in the order of the transcript.")
    public MentionConnection mentions(@Source Term term,
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("What mentions must have; without it, all are listed.") MentionFilter filter) {
        var arguments = new PageArguments(first, after, last, before);
        var criteria = MentionFilter.of(filter, values);
        Page<Mention> page = term.batch().get(List.of("mentions", arguments, criteria), term.row().slug(),
                rows -> BatchPages.wrap(mentions.pagesByTerm(slugs(rows), criteria, arguments.keys(MentionCursor::position)),
                        Mention::new));
        return new MentionConnection(page.rows(), PageInfo.of(page, page.rows(), Cursor::of),
                () -> Objects.requireNonNullElse(term.batch().get(List.of("mentionCount", criteria), term.row().slug(),
                        rows -> mentions.countsByTerm(slugs(rows), criteria)), 0));
    }

    /** Who names a term most often. */
    @NonNull
    @Description("Who names it most often.")
    public List<@NonNull SpeakerFacet> speakers(@Source Term term,
            @DefaultValue("10") @Description(Facets.FIRST) Integer first) {
        return Facets.of(term.batch(), "speakers", term.row().slug(), TermRow::slug, first, terms::speakers, loader::speakers,
                speaker -> speaker.row().slug(), SpeakerFacet::new);
    }

    /** The terms that the same turns name. */
    @NonNull
    @Description("The terms that the same turns name, most turns first.")
    public List<@NonNull TermFacet> cooccursWith(@Source Term term,
            @DefaultValue("10") @Description(Facets.FIRST) Integer first) {
        return Facets.of(term.batch(), "cooccursWith", term.row().slug(), TermRow::slug, first, this::cooccurring,
                loader::terms, other -> other.row().slug(), TermFacet::new);
    }

    /** The terms of a panel. */
    @NonNull
    @Description("What its turns name, most mentioned first.")
    public List<@NonNull TermFacet> terms(@Source Panel panel,
            @DefaultValue("20") @Description(Facets.FIRST) Integer first) {
        return Facets.of(panel.batch(), "terms", panel.row().slug(), PanelRow::slug, first, terms::byPanel, loader::terms,
                term -> term.row().slug(), TermFacet::new);
    }

    /** The terms of a speaker. */
    @NonNull
    @Description("What the speaker names, most mentioned first.")
    public List<@NonNull TermFacet> terms(@Source Speaker speaker,
            @DefaultValue("20") @Description(Facets.FIRST) Integer first) {
        return Facets.of(speaker.batch(), "terms", speaker.row().slug(), SpeakerRow::slug, first, terms::bySpeaker,
                loader::terms, term -> term.row().slug(), TermFacet::new);
    }

    private List<CountRow> cooccurring(Collection<String> slugs) {
        return slugs.stream().flatMap(
                slug -> cooccurrence.of(slug).stream().map(other -> new CountRow(slug, other.key(), other.count()))).toList();
    }

    private static List<String> slugs(List<TermRow> rows) {
        return rows.stream().map(TermRow::slug).distinct().toList();
    }
}
