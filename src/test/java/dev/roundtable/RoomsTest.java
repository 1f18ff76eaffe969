package dev.roundtable;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A room is a package. The arrows between rooms are written here; a new one is a decision, made by a change of this class. */
@DisplayName("The rooms")
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/roundtable");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?dev\\.roundtable\\.([a-z.]+)\\.[A-Z]",
            Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("[.](?=\\s|$)");

    /** Which rooms each room may see. A room that ends with {@code .*} stands for itself and the rooms inside it that have no entry. */
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("startup", Set.of()),
            Map.entry("nativeimage", Set.of()),
            Map.entry("settings", Set.of("text")),
            Map.entry("command",
                    Set.of("text", "transcript.file", "transcript.draft", "transcript.evaluation", "ingest.check",
                            "ingest.source", "settings",
                            "startup", "http.request",
                            "store.file")),

            // What a panel is made of, then one step of reading after another.
            Map.entry("transcript.file", Set.of("text")),
            Map.entry("transcript.script", Set.of("text", "transcript.file")),
            Map.entry("transcript.format.*", Set.of("text", "transcript.file", "transcript.script", "transcript.format.*")),
            // What formats share: from words to names, from lines to files.
            Map.entry("transcript.format.line", Set.of("text")),
            Map.entry("transcript.format.label.markdown", Set.of("transcript.format.line")),
            Map.entry("transcript.format.label.name", Set.of("text", "transcript.file", "transcript.script",
                    "transcript.format.line", "transcript.format.label.markdown")),
            Map.entry("transcript.format.label.form", Set.of("transcript.script", "transcript.format.line",
                    "transcript.format.label.name")),
            Map.entry("transcript.format.label.page", Set.of("text", "transcript.file", "transcript.script",
                    "transcript.format.line", "transcript.format.label.markdown", "transcript.format.label.name")),
            Map.entry("transcript.format.voice", Set.of("text", "transcript.file", "transcript.script",
                    "transcript.format.label.name")),
            Map.entry("transcript.format.label.head", Set.of("transcript.file", "transcript.script",
                    "transcript.format.line", "transcript.format.label.markdown", "transcript.format.label.name",
                    "transcript.format.label.form", "transcript.format.label.page", "transcript.format.voice")),
            Map.entry("transcript.format.label.evidence", Set.of("text", "transcript.script", "transcript.format.line",
                    "transcript.format.label.markdown", "transcript.format.label.name", "transcript.format.label.form",
                    "transcript.format.label.page", "transcript.format.label.head")),
            Map.entry("transcript.format.json.value", Set.of("transcript.file", "transcript.format.line")),
            Map.entry("transcript.format.timed.line", Set.of("transcript.script", "transcript.format.label.name")),
            Map.entry("transcript.format.timed.layout", Set.of("transcript.script", "transcript.format.line",
                    "transcript.format.timed.line")),
            Map.entry("transcript.format.timed.chat", Set.of("transcript.format.line", "transcript.format.timed.line")),
            Map.entry("transcript.sheet", Set.of("text", "transcript.file", "transcript.script", "transcript.format")),
            Map.entry("transcript.roster", Set.of("text", "transcript.file", "transcript.script", "transcript.sheet")),
            Map.entry("transcript.attribution.clause", Set.of("text")),
            Map.entry("transcript.attribution.name",
                    Set.of("text", "transcript.script", "transcript.attribution.clause")),
            Map.entry("transcript.attribution.model",
                    Set.of("text", "transcript.attribution.clause", "transcript.attribution.name")),
            Map.entry("transcript.attribution.certainty", Set.of("text", "transcript.script", "transcript.attribution.clause",
                    "transcript.attribution.name", "transcript.attribution.model")),
            Map.entry("transcript.attribution", Set.of("text", "transcript.file", "transcript.script", "transcript.sheet",
                    "transcript.attribution.clause", "transcript.attribution.name", "transcript.attribution.model",
                    "transcript.attribution.certainty")),
            Map.entry("transcript.attribution.voice", Set.of("text", "transcript.file", "transcript.script",
                    "transcript.attribution", "transcript.attribution.clause", "transcript.attribution.name")),
            Map.entry("transcript.question",
                    Set.of("text", "transcript.file", "transcript.script", "transcript.sheet", "transcript.attribution")),
            Map.entry("transcript.glossary", Set.of("text", "transcript.file", "transcript.script", "transcript.sheet")),
            Map.entry("transcript.term", Set.of("text", "transcript.file", "transcript.script", "transcript.sheet")),
            Map.entry("transcript.doubt", Set.of("text", "transcript.file", "transcript.script", "transcript.format.line",
                    "transcript.format.label.head", "transcript.format.label.name", "transcript.format.label.page")),
            Map.entry("transcript", Set.of("text", "transcript.file", "transcript.script", "transcript.format",
                    "transcript.sheet", "transcript.roster", "transcript.attribution", "transcript.attribution.certainty",
                    "transcript.attribution.voice", "transcript.question", "transcript.glossary", "transcript.term",
                    "transcript.doubt")),
            Map.entry("transcript.draft",
                    Set.of("transcript", "transcript.attribution", "transcript.file", "transcript.script", "transcript.sheet",
                            "transcript.roster")),
            Map.entry("transcript.evaluation",
                    Set.of("transcript", "transcript.file", "transcript.script", "transcript.format", "transcript.sheet",
                            "transcript.roster", "transcript.attribution", "transcript.attribution.voice")),

            Map.entry("store", Set.of()),
            Map.entry("store.file", Set.of()),
            Map.entry("store.entity", Set.of()),
            Map.entry("store.row", Set.of("store.entity")),
            Map.entry("store.cache", Set.of("store", "store.row")),
            Map.entry("store.query", Set.of("text", "store.row", "store.cache")),
            Map.entry("store.monitoring", Set.of("store", "store.row", "store.cache", "store.query")),

            Map.entry("ingest.source", Set.of("text", "ingest.watch", "transcript.file", "transcript.format")),
            Map.entry("ingest.read", Set.of("text", "ingest.source", "transcript.*")),
            Map.entry("ingest.check",
                    Set.of("ingest.source", "ingest.read", "transcript.file", "transcript.script")),
            Map.entry("ingest.write",
                    Set.of("text", "ingest.read", "transcript.*", "store", "store.entity", "store.file")),
            Map.entry("ingest.report", Set.of("ingest.source", "store", "store.monitoring")),
            Map.entry("ingest.watch", Set.of()),
            Map.entry("ingest.reload", Set.of("ingest.source", "ingest.read", "ingest.write", "ingest.report", "ingest.watch",
                    "transcript.file", "store.entity", "store.file")),
            Map.entry("ingest", Set.of("startup", "ingest.*", "transcript.*", "store.entity", "store.file")),

            Map.entry("search.analysis", Set.of("text")),
            Map.entry("search.index",
                    Set.of("text", "search.analysis", "store", "store.file", "store.query", "store.row")),
            Map.entry("search.query", Set.of("text", "search.analysis", "search.index")),
            Map.entry("search.excerpt", Set.of("search.analysis", "search.index", "search.query")),
            Map.entry("search", Set.of("search.index", "search.query", "search.excerpt")),

            Map.entry("graphql.error", Set.of("graphql.schema.definition")),
            Map.entry("graphql.schema.definition", Set.of()),
            Map.entry("graphql.schema.type", Set.of("search", "store.entity", "store.row", "store.query")),
            Map.entry("graphql.schema.connection",
                    Set.of("graphql.error", "graphql.schema.type", "search", "store.query")),
            Map.entry("graphql.schema.filter",
                    Set.of("text", "graphql.error", "graphql.schema.type", "search", "store.query")),
            Map.entry("graphql.schema", Set.of("text", "graphql.error", "graphql.schema.type", "graphql.schema.connection",
                    "graphql.schema.filter", "search", "search.index", "search.query", "store.entity", "store.row",
                    "store.query")),
            Map.entry("graphql.document", Set.of("graphql.error", "graphql.schema.connection")),
            Map.entry("graphql.execution", Set.of("graphql.document", "graphql.error", "graphql.schema.definition", "store")),

            Map.entry("http", Set.of()),
            Map.entry("http.negotiation", Set.of()),
            Map.entry("http.request", Set.of("http", "http.negotiation")),
            Map.entry("http.document",
                    Set.of("text", "http.request", "graphql.document", "graphql.execution", "ingest.watch")),
            Map.entry("http.response",
                    Set.of("text", "http", "http.negotiation", "http.request", "graphql.execution")),
            Map.entry("http.execution", Set.of("http", "http.negotiation", "http.request", "http.document",
                    "http.response", "graphql.document", "graphql.execution")),
            Map.entry("http.monitoring",
                    Set.of("http", "http.request", "http.document", "http.response", "http.execution")),
            Map.entry("http.route",
                    Set.of("startup", "http.*", "graphql.error", "graphql.execution", "graphql.schema.definition",
                            "ingest.reload", "transcript.file")),

            // Pages ask as everybody else does, by documents, and are sent as everything else is.
            Map.entry("web.data", Set.of("graphql.execution")),
            Map.entry("web.format", Set.of("web.data")),
            Map.entry("web.passage", Set.of("text")),
            Map.entry("web.asset", Set.of("text", "http.negotiation", "http.response")),
            Map.entry("web.frame", Set.of("http.negotiation", "web.asset", "web.data", "web.format")),
            Map.entry("web.turn", Set.of("web.data", "web.format", "web.passage")),
            Map.entry("web.panel",
                    Set.of("text", "web.data", "web.format", "web.frame", "web.passage", "web.turn")),
            Map.entry("web.feed", Set.of("http.negotiation", "web.data", "web.format", "web.frame")),
            Map.entry("web.panels", Set.of("web.data", "web.format", "web.frame", "web.turn")),
            Map.entry("web.search", Set.of("web.data", "web.format", "web.frame", "web.passage", "web.turn")),
            Map.entry("web.speaker", Set.of("web.data", "web.format", "web.frame", "web.passage", "web.turn")),
            Map.entry("web.term", Set.of("web.data", "web.format", "web.frame", "web.passage", "web.turn")),
            Map.entry("web", Set.of("graphql.execution", "http", "http.execution", "http.negotiation", "http.request",
                    "http.response", "web.asset", "web.data", "web.frame")));

    /** What the class that starts the program may see; nothing may see it. */
    private static final Set<String> ROOT_MAY_SEE = Set.of("command");

    @Test
    void seeOnlyWhatTheyMay() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : sources()) {
            if (file.getParent().equals(SOURCES)) {
                assertThat(ROOT_MAY_SEE).as(file.toString()).containsAll(seen(file));
                continue;
            }
            var room = room(file);
            var allowed = Optional.ofNullable(MAY_SEE.get(room)).or(() -> MAY_SEE.entrySet().stream()
                    .filter(entry -> covers(entry.getKey(), room)).map(Map.Entry::getValue).findFirst());
            assertThat(allowed).as("the arrows of " + room).isPresent();
            for (var seen : seen(file)) {
                if (!seen.equals(room) && allowed.get().stream().noneMatch(one -> covers(one, seen))) {
                    wrong.add(room + " sees " + seen + " in " + file.getFileName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An arrow that nothing uses any more would hide the next wrong import. */
    @Test
    void haveNoArrowThatNothingUses() throws IOException {
        var unused = new TreeSet<String>();
        for (var room : MAY_SEE.entrySet()) {
            var used = new TreeSet<String>();
            for (var file : sources()) {
                if (!file.getParent().equals(SOURCES) && covers(room.getKey(), room(file))) {
                    used.addAll(seen(file));
                }
            }
            room.getValue().stream().filter(allowed -> used.stream().noneMatch(seen -> covers(allowed, seen)))
                    .forEach(allowed -> unused.add(room.getKey() + " does not see " + allowed));
        }
        assertThat(unused).isEmpty();
    }

    /** Two rooms that see each other are one room. The formats are: each builds on the others' labels and times. */
    @Test
    void neverSeeEachOther() throws IOException {
        var arrows = new TreeSet<String>();
        for (var file : sources()) {
            if (!file.getParent().equals(SOURCES)) {
                seen(file).stream().filter(seen -> !seen.equals(room(file)))
                        .forEach(seen -> arrows.add(room(file) + ">" + seen));
            }
        }
        assertThat(arrows).isNotEmpty();
        assertThat(arrows.stream().filter(arrow -> arrows.contains(arrow.replaceFirst("(.*)>(.*)", "$2>$1")))
                .filter(arrow -> !arrow.matches("transcript\\.format.*>transcript\\.format.*"))).isEmpty();
    }

    @Test
    void sayInTwoSentencesWhatIsInThemAndWhoMayUseThem() throws IOException {
        var wrong = new ArrayList<String>();
        for (var room : sources().stream().map(Path::getParent).filter(folder -> !folder.equals(SOURCES)).collect(toSet())) {
            var info = room.resolve("package-info.java");
            var text = Files.exists(info) ? Files.readString(info).replaceFirst("(?s)\\*/.*", "") : "";
            if (SENTENCE.matcher(text).results().count() != 2) {
                wrong.add(info.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepTheTranscriptFreeOfFrameworks() throws IOException {
        for (var file : sources()) {
            if (file.startsWith(SOURCES.resolve("transcript")) || file.startsWith(SOURCES.resolve("text"))) {
                assertThat(Files.readString(file)).as(file.toString())
                        .doesNotContain("import io.quarkus", "import jakarta", "import org.eclipse.microprofile");
            }
        }
    }

    private static boolean covers(String pattern, String room) {
        return pattern.endsWith(".*")
                ? room.equals(pattern.substring(0, pattern.length() - 2))
                        || room.startsWith(pattern.substring(0, pattern.length() - 1))
                : room.equals(pattern);
    }

    private static String room(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.');
    }

    private static Set<String> seen(Path file) throws IOException {
        return IMPORT.matcher(Files.readString(file)).results().map(found -> found.group(1)).collect(toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
