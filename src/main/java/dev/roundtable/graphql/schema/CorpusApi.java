package dev.roundtable.graphql.schema;

import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.type.Corpus;
import dev.roundtable.graphql.schema.type.Problem;
import dev.roundtable.store.query.CorpusQueries;
import dev.roundtable.store.query.PanelQueries;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root field {@code corpus}, the languages of panels and the problems of input files. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class CorpusApi {

    private final CorpusQueries queries;
    private final PanelQueries panels;

    CorpusApi(CorpusQueries queries, PanelQueries panels) {
        this.queries = queries;
        this.panels = panels;
    }

    /** The corpus. */
    @Query
    @NonNull
    @Description("The loaded data: all panels, their speakers, questions and answers.")
    public Corpus corpus() {
        return new Corpus(queries.corpus());
    }

    /** The languages of panels. */
    @NonNull
    @Description("The languages of panels, as BCP 47 tags, in alphabetical order.")
    public List<@NonNull String> languages(@Source Corpus all) {
        return panels.languages().stream().sorted().toList();
    }

    /** The problems of input files, by file and line. */
    @NonNull
    @Description("What is wrong with input files, by file and line.")
    public List<@NonNull Problem> problems(@Source Corpus all) {
        return queries.problems().stream().map(Problem::new).toList();
    }
}
