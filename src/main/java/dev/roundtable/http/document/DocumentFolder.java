package dev.roundtable.http.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Reads a folder of trusted documents: files of one document each, whose name is the id, and manifests as build tools of clients write
 * them. The manifest of Apollo is the output of {@code generate-persisted-query-manifest}. That of Relay, and of GraphQL Code Generator,
 * is a JSON object with the text of each document by its id.
 */
final class DocumentFolder {

    private static final String EXTENSION = ".graphql";
    private static final String MANIFEST = ".json";
    private static final String APOLLO = "apollo-persisted-query-manifest";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<String, List<String>> faults;
    private final Map<String, String> documents = new LinkedHashMap<>();

    private DocumentFolder(Function<String, List<String>> faults) {
        this.faults = faults;
    }

    /**
     * Reads a folder.
     *
     * @param faults the reasons why a document can never be executed, each a sentence
     * @return the documents by id
     * @throws IllegalArgumentException if the folder cannot be read or a document is wrong; the message is for the operator
     */
    static Map<String, String> read(Path folder, Function<String, List<String>> faults) {
        var read = new DocumentFolder(faults);
        try {
            for (var file : files(folder)) {
                read.add(file);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "roundtable.graphql.documents: the folder %s cannot be read (%s). Set it to a folder of %s files and manifests."
                            .formatted(folder, e.getClass().getSimpleName(), EXTENSION),
                    e);
        }
        return read.documents;
    }

    /** The files of a folder that have documents, sorted. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) || file.toString().endsWith(MANIFEST))
                    .filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    private void add(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.endsWith(EXTENSION)) {
            add(file.toString(), name.substring(0, name.length() - EXTENSION.length()), text(file));
        } else {
            addManifest(file, manifest(file));
        }
    }

    private void addManifest(Path file, JsonNode manifest) {
        if (APOLLO.equals(manifest.path("format").asText()) && manifest.path("operations").isArray()) {
            manifest.get("operations").forEach(operation -> add(file, operation.path("id"), operation.path("body")));
        } else if (manifest.isObject()) {
            manifest.properties().forEach(entry -> add(file, TextNode.valueOf(entry.getKey()), entry.getValue()));
        } else {
            throw noManifest(file);
        }
    }

    private void add(Path file, JsonNode id, JsonNode document) {
        if (!id.isTextual() || !document.isTextual()) {
            throw noManifest(file);
        }
        add(file + ", document " + id.asText(), id.asText(), document.asText());
    }

    private void add(String place, String id, String document) {
        var fault = faults.apply(document).stream().findFirst();
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    place + ": " + fault.get() + " Correct the document, or remove it from the folder.");
        }
        var other = documents.putIfAbsent(id, document);
        if (other != null && !other.equals(document)) {
            throw new IllegalArgumentException(
                    place + ": another document of the folder has this id. Give each document an id of its own.");
        }
    }

    private static JsonNode manifest(Path file) throws IOException {
        try {
            return JSON.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s:%d: This is not JSON (%s). Generate the manifest again."
                    .formatted(file, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), e.getOriginalMessage()), e);
        }
    }

    private static IllegalArgumentException noManifest(Path file) {
        return new IllegalArgumentException(file + " is no manifest of documents. Expected is the output of Apollo's"
                + " generate-persisted-query-manifest, or an object with the text of each document by its id, as Relay writes it.");
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8. Save it as UTF-8.", e);
        }
    }
}
