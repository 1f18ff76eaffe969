package dev.roundtable.graphql.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.connection.PageInfo;
import dev.roundtable.graphql.schema.connection.PanelConnection;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.graphql.schema.filter.PanelFilter;
import dev.roundtable.graphql.schema.filter.PanelOrder;
import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Participation;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.PanelQueries;
import dev.roundtable.store.query.QuestionQueries;
import dev.roundtable.store.query.TurnQueries;
import dev.roundtable.store.row.NeighbourRow;
import dev.roundtable.store.row.PanelRow;
import dev.roundtable.store.row.ParticipationRow;
import dev.roundtable.text.NameForm;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root fields {@code panel} and {@code panels}, and the relations of panels and participations. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class PanelApi {

    private final PanelQueries panels;
    private final QuestionQueries questions;
    private final TurnQueries turns;
    private final ObjectLoader loader;
    private final ArgumentValues values;

    PanelApi(PanelQueries panels, QuestionQueries questions, TurnQueries turns, ObjectLoader loader, ArgumentValues values) {
        this.panels = panels;
        this.questions = questions;
        this.turns = turns;
        this.loader = loader;
        this.values = values;
    }

    /** The panel that has this slug, else the one that had it before; null for an unknown slug. */
    @Query
    @Description("The panel of this slug, or else the one that had it before; null where there is none.")
    public Panel panel(@NonNull @Description("The slug of a panel.") String slug) {
        // Nearly all slugs are those of now, so these cost no statement more.
        return find(NameForm.slug(slug)).or(() -> find(values.panel(slug))).orElse(null);
    }

    private Optional<Panel> find(String slug) {
        return loader.panels(List.of(slug)).stream().findFirst();
    }

    /** A page of panels. */
    @Query
    @NonNull
    @Description("All panels that match the filter.")
    public PanelConnection panels(
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("What panels must have; without it, all are listed.") PanelFilter filter,
            @DefaultValue("SLUG") @Description("The order of the list. A cursor may be used in any order: it names a panel.") PanelOrder orderBy) {
        var criteria = PanelFilter.of(filter, values);
        var order = orderBy == null ? PanelQueries.Order.SLUG : PanelQueries.Order.valueOf(orderBy.name());
        var page = panels.page(criteria, order,
                new PageArguments(first, after, last, before).keys(id -> panels.position(order, id)));
        var nodes = Batch.of(page.rows(), Panel::new);
        return new PanelConnection(nodes, PageInfo.of(nodes, page), () -> panels.count(criteria));
    }

    /** The title in a language, else in the language of the panel. */
    @NonNull
    @Description("The title.")
    public String title(@Source Panel panel,
            @Description("The language of the title, such as en. If nobody gave a title in it, the field has the panel's own title.") String language) {
        return new TranslatedText(panel.row().language(), panel.row().title(), panel.row().details().titleEn())
                .inOrOwn(language);
    }

    /** The description in a language, else in the language of the panel; null if there is none. */
    @Description("A sentence or two about it.")
    public String description(@Source Panel panel,
            @Description("The language of the description, such as en. If nobody gave a description in it, the field has the panel's own description.") String language) {
        var row = panel.row();
        return new TranslatedText(row.language(), row.details().description(), row.details().descriptionEn()).inOrOwn(language);
    }

    /** The panel before by day; null for the first. */
    @Description("The panel that was held before it. Panels of one day follow each other by slug, and panels without a day come last. Null for the first panel.")
    public Panel previous(@Source Panel panel) {
        return neighbour(panel, PanelQueries.Direction.PREVIOUS);
    }

    /** The panel after by day; null for the last. */
    @Description("The panel that was held after it. Panels of one day follow each other by slug, and panels without a day come last. Null for the last panel.")
    public Panel next(@Source Panel panel) {
        return neighbour(panel, PanelQueries.Direction.NEXT);
    }

    private Panel neighbour(Panel panel, PanelQueries.Direction direction) {
        return panel.batch().get(direction, panel.row().slug(), rows -> {
            var pairs = panels.neighbours(rows.stream().map(PanelRow::slug).distinct().toList(), direction);
            var neighbours = loader.panels(pairs.stream().map(NeighbourRow::neighbour).collect(Collectors.toSet())).stream()
                    .collect(Collectors.toMap(found -> found.row().slug(), found -> found));
            return pairs.stream().collect(Collectors.toMap(NeighbourRow::of, pair -> neighbours.get(pair.neighbour())));
        });
    }

    /** The participations, in the panel's order. */
    @NonNull
    @Description("Who takes part, in the order of the panel sheet or of first speech.")
    public List<@NonNull Participation> participations(@Source Panel panel) {
        return panel.batch().many("participations", panel.row().slug(), PanelRow::slug,
                slugs -> Batch.of(panels.participationsByPanel(slugs), Participation::new), part -> part.row().panel());
    }

    /** The questions, by ordinal. */
    @NonNull
    @Description("The questions, in the order in which they are first put.")
    public List<@NonNull Question> questions(@Source Panel panel) {
        return panel.batch().many("questions", panel.row().slug(), PanelRow::slug,
                slugs -> Batch.of(questions.byPanel(slugs), Question::new), question -> question.row().panel());
    }

    /** The answers, by ordinal. */
    @NonNull
    @Description("The answers, in the order of the transcript.")
    public List<@NonNull Answer> answers(@Source Panel panel) {
        return panel.batch().many("answers", panel.row().slug(), PanelRow::slug,
                slugs -> Batch.of(turns.answersByPanel(slugs), Answer::new), answer -> answer.row().panel());
    }

    /** The turns, by ordinal. */
    @NonNull
    @Description("The turns, in order. Their verbatim words, joined in this order, are the transcript.")
    public List<@NonNull Turn> turns(@Source Panel panel) {
        return panel.batch().many("turns", panel.row().slug(), PanelRow::slug,
                slugs -> Batch.of(turns.byPanel(slugs), Turn::new), turn -> turn.row().panel());
    }

    /** The panel of a participation. */
    @NonNull
    @Description("The panel.")
    public Panel panel(@Source Participation participation) {
        return participation.batch().one("panel", participation.row().panel(), ParticipationRow::panel, loader::panels,
                panel -> panel.row().slug());
    }

    /** The speaker of a participation. */
    @NonNull
    @Description("The speaker.")
    public Speaker speaker(@Source Participation participation) {
        return participation.batch().one("speaker", participation.row().speaker(), ParticipationRow::speaker, loader::speakers,
                speaker -> speaker.row().slug());
    }
}
