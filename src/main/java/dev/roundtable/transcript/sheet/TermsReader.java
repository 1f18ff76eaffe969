package dev.roundtable.transcript.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.nodes.Node;

import dev.roundtable.text.HanText;
import dev.roundtable.text.LanguageTag;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Term;

/** Reads the terms.yaml files of all folders. All of their problems are reported at once. */
public final class TermsReader {

    private static final String TERMS = "terms";
    private static final List<String> TERM = List.of("slug", "name", "names", "kind", "aliases", "in", "panels");
    private static final int MOST_TERMS = 10_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<TermEntry> entries = new ArrayList<>();
    private final Map<String, TermEntry> bySlug = new HashMap<>();
    private final Map<String, TermEntry> byForm = new HashMap<>();

    private TermsReader() {
    }

    /**
     * Reads the files, each a list of terms in UTF-8 YAML 1.1, as one vocabulary.
     *
     * @throws TranscriptException if a file is not YAML, has an unknown key, lacks a required one, or if two entries have a slug or a
     *         form in common; every problem names its file and line
     */
    public static Terms read(List<TextFile> files) {
        var reader = new TermsReader();
        files.forEach(reader::add);
        if (!reader.problems.isEmpty()) {
            throw new TranscriptException(reader.problems);
        }
        return new Terms(reader.entries);
    }

    private void add(TextFile file) {
        Node root;
        try {
            root = SheetReader.compose(file, "- { slug: …, name: …, kind: CONCEPT }");
        } catch (TranscriptException e) {
            problems.addAll(e.problems());
            return;
        }
        var nodes = new SheetNode(file.name(), YamlNodes.underKey(TERMS, root), "terms.yaml", List.of(TERMS), problems)
                .mappings(TERMS, "a term", TERM);
        if (nodes.size() > MOST_TERMS) {
            problems.add(Problem.error(file.name(), null, "The file has %,d terms.".formatted(nodes.size()),
                    "List at most %,d: those that readers look for.".formatted(MOST_TERMS)));
            return;
        }
        nodes.forEach(node -> add(file.name(), node));
    }

    private void add(String file, SheetNode node) {
        var kind = node.constant("kind", Term.Kind.class);
        if (!node.has("kind")) {
            node.required("kind");
        }
        var term = new Term(node.required("slug"), node.required("name"), names(file, node),
                kind == null ? Term.Kind.CONCEPT : kind, node.texts("aliases"));
        var entry = new TermEntry(file, node.line(), term, node.texts("in"), node.texts("panels"));
        var check = ValueCheck.ofAll(file, problems);
        check.slug(node.line(), term.slug());
        entry.panels().forEach(panel -> check.slug(node.line(), panel));
        check.length(node.line(), "name", term.name());
        term.names().values().forEach(name -> check.length(node.line("names"), "names", name));
        term.aliases().forEach(alias -> check.length(node.line("aliases"), "aliases", alias));
        unique(entry);
        contexts(entry);
        entries.add(entry);
    }

    private Map<String, String> names(String file, SheetNode node) {
        var names = new LinkedHashMap<String, String>();
        node.entries("names").forEach((tag, name) -> {
            if (LanguageTag.of(tag).isEmpty()) {
                problems.add(Problem.error(file, node.line("names"), "\"%s\" is not a language tag.".formatted(Excerpt.of(tag)),
                        "Write the BCP 47 tag of the name's language, such as en or zh."));
            } else if (names.putIfAbsent(LanguageTag.canonical(tag), name) != null) {
                problems.add(Problem.error(file, node.line("names"),
                        "The names have the language \"%s\" twice.".formatted(LanguageTag.canonical(tag)), "Keep one."));
            }
        });
        return names;
    }

    private void unique(TermEntry entry) {
        var slug = entry.term().slug();
        var other = slug.isEmpty() ? null : bySlug.putIfAbsent(slug, entry);
        if (other != null) {
            error(entry, "The slug \"%s\" is already that of \"%s\" in %s.".formatted(slug, other.term().name(), other.place()),
                    "Write each term once: make the names of both entries one entry's aliases.");
            return;
        }
        for (var form : entry.term().forms().stream().filter(form -> !form.isBlank() && !entry.isLimited()).toList()) {
            var namesake = byForm.putIfAbsent(HanText.fold(form), entry);
            if (namesake != null && namesake != entry) {
                error(entry, "\"%s\" already names %s in %s.".formatted(form, namesake.term().slug(), namesake.place()),
                        "Give a form to one term, or limit one of them with in: or panels:.");
            }
        }
    }

    private void contexts(TermEntry entry) {
        for (var context : entry.in()) {
            if (entry.term().forms().stream().noneMatch(context::contains)) {
                error(entry, "The context \"%s\" contains no form of the term.".formatted(Excerpt.of(context)),
                        "Quote the words around the name, with the name.");
            }
        }
    }

    private void error(TermEntry entry, String message, String remedy) {
        problems.add(Problem.error(entry.file(), entry.line(), message, remedy));
    }
}
