package dev.roundtable.http.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.graphql.document.DocumentText;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.graphql.execution.Engine;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;

/**
 * Documents that the operator knows: the service's own, and those of a folder. Each has two ids: its file's name without the
 * ending (the folder's wins where both have it), and {@code sha256:} with the hexadecimal hash of its text, as the specification's appendix on persisted documents has it.
 */
@Singleton
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);
    private static final String ENDING = ".graphql";
    private static final List<String> OWN = List.of("answers", "corpus", "node", "nodes", "panel-page", "panels", "questions",
            "speakers", "transcript");

    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> operations = new HashSet<>();

    private final Engine engine;
    private final Optional<Path> folder;

    TrustedDocuments(GraphQLConfig config, Engine engine) {
        this.engine = engine;
        this.folder = config.documents();
        OWN.forEach(name -> add(name, own(name)));
    }

    /** Reads the operator's folder: a document that can never be answered is told at once, not by the first client. */
    void start(@Observes StartupEvent event) {
        try {
            folder.ifPresent(this::addFolder);
        } catch (IllegalArgumentException e) {
            LOG.error(e.getMessage());
            // Thrown by itself it would be taken for a wish to stop; as a cause it spares the log a stack trace.
            var quiet = new PreventFurtherStepsException(
                    "Roundtable did not start: a trusted document is wrong, as logged above.", 1);
            // For dev mode's page in the browser, which has no log above it.
            quiet.addSuppressed(e);
            throw new IllegalStateException(quiet.getMessage(), quiet);
        }
    }

    /** The document of an id; null where there is none. */
    String get(String id) {
        return documents.get(id);
    }

    /** Whether one of the documents has an operation of this name. */
    public boolean hasOperation(String name) {
        return operations.contains(name);
    }

    /** Adds the documents of a folder; the message of what is wrong with one is for the operator. */
    void addFolder(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(ENDING)).sorted().toList()) {
                var name = file.getFileName().toString();
                add(name.substring(0, name.length() - ENDING.length()), read(file));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "roundtable.graphql.documents: the folder %s cannot be read (%s). Name one with %s files."
                            .formatted(folder, e.getClass().getSimpleName(), ENDING),
                    e);
        }
    }

    private String read(Path file) throws IOException {
        var document = text(file);
        var fault = engine.faults(document).stream().findFirst();
        if (fault.isPresent()) {
            throw new IllegalArgumentException(file + ": " + fault.get() + " Mend the document, or take it out of the folder.");
        }
        return document;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8. Save it as UTF-8.", e);
        }
    }

    private void add(String name, String document) {
        documents.put(name, document);
        operations.add(Operations.name(DocumentText.normalized(document), null));
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
