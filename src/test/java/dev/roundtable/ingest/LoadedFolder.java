package dev.roundtable.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.read.SourceMemory;
import dev.roundtable.ingest.report.LoadingState;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.write.CorpusWriter;
import dev.roundtable.ingest.write.DeferredIndexes;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.store.file.DatabaseUrl;

/** A folder of transcripts that a test fills and loads, beside the bundled panel. Afterwards, only the bundled panel is stored. */
abstract class LoadedFolder {

    static final String TRANSCRIPT = "Title: A talk\nVideo ID: v\n====\n\nWelcome. How are you? I am well.\n";

    @Inject
    PanelWriter panels;
    @Inject
    CorpusWriter corpus;
    @Inject
    DeferredIndexes indexes;
    @Inject
    LoadingState state;
    @Inject
    DatabaseUrl database;
    @TempDir
    Path folder;

    @BeforeEach
    void loadTheBundledPanel() {
        load(new LoadConfig(List.of(), true, Policy.ALWAYS, OnError.STOP, 1_000_000));
    }

    @AfterEach
    void restore() {
        loadTheBundledPanel();
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    void load(Policy policy, OnError onError) {
        load(new LoadConfig(List.of(folder), true, policy, onError, 1_000_000));
    }

    void load(IngestConfig config) {
        new CorpusLoader(config, new SourceMemory(config), panels, corpus, indexes, state, database).load();
    }

    static List<String> slugs() {
        return Ask.forData("panels", Map.of()).getList("panels.nodes.slug");
    }
}
