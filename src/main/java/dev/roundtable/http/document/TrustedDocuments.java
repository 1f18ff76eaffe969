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
import dev.roundtable.text.Sha256;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;

/**
 * The trusted documents: those that are bundled with the service, and those of the folder {@code roundtable.graphql.documents}.
 * <p>
 * Each document has two ids: the name of its file without the extension, and {@code sha256:} with the hexadecimal hash of its text, as
 * in the appendix on persisted documents of the GraphQL over HTTP specification. A document of the folder replaces a bundled
 * one of the same name.
 */
@Singleton
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);
    private static final String EXTENSION = ".graphql";
    private static final List<String> BUNDLED = List.of("answers", "corpus", "node", "nodes", "panel-page", "panels",
            "questions", "search", "speakers", "terms", "transcript", "web-feed", "web-panel", "web-panels", "web-search",
            "web-sitemap", "web-speaker",
            "web-term");

    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> operations = new HashSet<>();

    private final Engine engine;
    private final Optional<Path> folder;

    TrustedDocuments(GraphQLConfig config, Engine engine) {
        this.engine = engine;
        this.folder = config.documents();
        BUNDLED.forEach(name -> add(name, bundled(name)));
    }

    /** Reads the folder at the start, so that a wrong document stops the start instead of failing for the first client. */
    void start(@Observes StartupEvent event) {
        try {
            folder.ifPresent(this::addFolder);
        } catch (IllegalArgumentException e) {
            LOG.error(e.getMessage());
            // Quarkus takes this exception for a request to stop. As a cause, it only keeps the stack trace out of the log.
            var quiet = new PreventFurtherStepsException(
                    "Roundtable did not start: a trusted document is wrong, as logged above.", 1);
            // The start failure page of dev mode shows the message.
            quiet.addSuppressed(e);
            throw new IllegalStateException(quiet.getMessage(), quiet);
        }
    }

    /** The text of a document by id; null if there is none. */
    String get(String id) {
        return documents.get(id);
    }

    /** Whether a trusted document has an operation of this name. */
    public boolean hasOperation(String name) {
        return operations.contains(name);
    }

    /**
     * Adds the documents of a folder.
     *
     * @throws IllegalArgumentException if the folder cannot be read or a document is wrong; the message is for the operator
     */
    void addFolder(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(EXTENSION)).sorted().toList()) {
                var name = file.getFileName().toString();
                add(name.substring(0, name.length() - EXTENSION.length()), read(file));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "roundtable.graphql.documents: the folder %s cannot be read (%s). Set it to a folder of %s files."
                            .formatted(folder, e.getClass().getSimpleName(), EXTENSION),
                    e);
        }
    }

    private String read(Path file) throws IOException {
        var document = text(file);
        var fault = engine.faults(document).stream().findFirst();
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    file + ": " + fault.get() + " Correct the document, or remove it from the folder.");
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
        operations.add(OperationName.of(DocumentText.normalized(document), null));
        documents.put("sha256:" + Sha256.of(document), document);
    }

    /** The text of a bundled document. */
    static String bundled(String name) {
        var path = "/graphql/" + name + EXTENSION;
        try (var in = Objects.requireNonNull(TrustedDocuments.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
