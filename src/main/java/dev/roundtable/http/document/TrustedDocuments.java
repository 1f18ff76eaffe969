package dev.roundtable.http.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.graphql.document.DocumentText;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.ingest.watch.FileStamp;
import dev.roundtable.ingest.watch.FilesChecked;
import dev.roundtable.text.Sha256;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;

/**
 * The trusted documents: those that are bundled with the service, and those of the folder {@code roundtable.graphql.documents}.
 * <p>
 * Each document has two ids: the name of its file without the extension, or its id in a manifest, and {@code sha256:} with the
 * hexadecimal hash of its text, as in the appendix on persisted documents of the GraphQL over HTTP specification. A document of the
 * folder replaces a bundled one of the same name. While the service runs, a change of the folder replaces all of its documents, or none
 * if one is wrong.
 */
@Singleton
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);
    private static final String HASH = "sha256:";
    private static final List<String> BUNDLED = List.of("answers", "corpus", "node", "nodes", "panel-page", "panels",
            "questions", "search", "speakers", "terms", "transcript", "web-feed", "web-panel", "web-panels", "web-search",
            "web-sitemap", "web-speaker",
            "web-speakers", "web-term", "web-terms");

    private final Engine engine;
    private final Optional<Path> folder;
    private volatile Documents documents = Documents.with(Map.of());
    private Object stamp;

    TrustedDocuments(GraphQLConfig config, Engine engine) {
        this.engine = engine;
        this.folder = config.documents();
    }

    /** Reads the folder at the start, so that a wrong document stops the start instead of failing for the first client. */
    synchronized void start(@Observes StartupEvent event) {
        try {
            folder.ifPresent(path -> {
                stamp = stamp(path);
                addFolder(path);
            });
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

    /** Reads the folder again if it has changed. If a document is wrong, the documents stay as they are. */
    synchronized void follow(@Observes FilesChecked event) {
        if (folder.isEmpty()) {
            return;
        }
        event.watch(folder.get());
        var now = stamp(folder.get());
        if (!now.equals(stamp)) {
            boolean emptied = now.equals(Map.of());
            stamp = now;
            if (emptied) {
                LOG.errorf("The trusted documents stay as they were. The folder %s is empty now. Mount it again; if the"
                        + " documents are to go, restart the service.", folder.get());
                return;
            }
            try {
                addFolder(folder.get());
                LOG.infof("The trusted documents of %s were read again.", folder.get());
            } catch (IllegalArgumentException e) {
                LOG.errorf("The trusted documents stay as they were. %s", e.getMessage());
            }
        }
    }

    /** The text of a document by id; null if there is none. */
    String get(String id) {
        return documents.texts().get(id);
    }

    /** The text of a document by its SHA-256, or by the id that a client of Apollo gives in its place; null if there is none. */
    String byHash(String hash) {
        var document = get(HASH + hash);
        return document == null ? get(hash) : document;
    }

    /** Whether a trusted document has an operation of this name. */
    public boolean hasOperation(String name) {
        return documents.operations().contains(name);
    }

    /**
     * Replaces the documents of the folder.
     *
     * @throws IllegalArgumentException if the folder cannot be read or a document is wrong; the message is for the operator
     */
    void addFolder(Path path) {
        var next = Documents.with(DocumentFolder.read(path, engine::faults));
        // Cached responses belong to the document that an id had before.
        engine.change(() -> documents = next);
    }

    private static Object stamp(Path folder) {
        try {
            var stamps = new HashMap<String, Object>();
            for (var file : DocumentFolder.files(folder)) {
                stamps.put(file.toString(), FileStamp.of(file));
            }
            return stamps;
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The text of a bundled document. */
    static String bundled(String name) {
        var path = "/graphql/" + name + ".graphql";
        try (var in = Objects.requireNonNull(TrustedDocuments.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All trusted documents at a time.
     *
     * @param texts by their ids
     * @param operations the names of their operations
     */
    private record Documents(Map<String, String> texts, Set<String> operations) {

        /** The bundled documents, and those of the folder by their ids. */
        static Documents with(Map<String, String> folder) {
            var texts = new HashMap<String, String>();
            BUNDLED.forEach(name -> add(texts, name, bundled(name)));
            folder.forEach((id, text) -> add(texts, id, text));
            return new Documents(texts, texts.values().stream().distinct()
                    .map(text -> OperationName.of(DocumentText.normalized(text), null)).collect(Collectors.toSet()));
        }

        private static void add(Map<String, String> texts, String id, String text) {
            texts.put(id, text);
            texts.put(HASH + Sha256.of(text), text);
        }
    }
}
