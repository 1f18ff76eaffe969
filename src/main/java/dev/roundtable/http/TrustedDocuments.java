package dev.roundtable.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import dev.roundtable.graphql.GraphQLConfig;

/**
 * Documents that the operator knows: the service's own, and those of a folder. Each has two ids: its file's name without the
 * ending, and {@code sha256:} with the hexadecimal hash of its text, as the specification's appendix on persisted documents has it.
 */
@Singleton
class TrustedDocuments {

    private static final String ENDING = ".graphql";
    private static final List<String> OWN = List.of("answers", "corpus", "node", "nodes", "panel-page", "panels", "questions",
            "speakers", "transcript");

    private final Map<String, String> documents = new HashMap<>();

    TrustedDocuments(GraphQLConfig config) {
        OWN.forEach(name -> add(name, own(name)));
        config.documents().ifPresent(this::addFolder);
    }

    /** The document of an id; null where there is none. */
    String get(String id) {
        return documents.get(id);
    }

    private void addFolder(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(ENDING)).sorted().toList()) {
                var name = file.getFileName().toString();
                add(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("roundtable.graphql.documents: the folder " + folder + " cannot be read", e);
        }
    }

    private void add(String name, String document) {
        documents.put(name, document);
        documents.put("sha256:" + Sha256.of(document), document);
    }

    /** One of the service's own by name. */
    static String own(String name) {
        var path = "/graphql/" + name + ENDING;
        try (var in = Objects.requireNonNull(TrustedDocuments.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
