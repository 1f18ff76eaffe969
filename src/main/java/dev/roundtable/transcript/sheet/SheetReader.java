package dev.roundtable.transcript.sheet;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.ComposerException;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.PanelDetails;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Profile;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Term;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.PanelSheet.Coverage;
import dev.roundtable.transcript.sheet.PanelSheet.Cue;
import dev.roundtable.transcript.sheet.PanelSheet.GlossaryEntry;
import dev.roundtable.transcript.sheet.PanelSheet.Labels;
import dev.roundtable.transcript.sheet.PanelSheet.QuestionTitle;

/** Reads panel sheets. All problems of a sheet are reported at once. */
public final class SheetReader {

    private static final List<String> SHEET = List.of("slug", "formerSlugs", "title", "titleEn", "event", "venue", "heldOn",
            "language",
            "description",
            "descriptionEn", "image", "source", "people", "questions", "attribution", "cues", "glossary");
    private static final List<String> SOURCE = List.of("format", "labels", "videoId", "url", "license");
    static final List<String> PERSON = List.of("slug", "name", "romanized", "role", "affiliation", "aliases", "description",
            "image", "url", "wikidata");
    private static final List<String> QUESTION = List.of("key", "parent", "title", "titleEn");
    private static final List<String> CUE = List.of("speaker", "opens", "kind", "asks", "to");
    private static final List<String> ENTRY = List.of("from", "to", "in", "term", "kind");

    private SheetReader() {
    }

    /**
     * Reads a sheet, which is UTF-8 YAML 1.1.
     *
     * @throws TranscriptException if it is not YAML, has an unknown key, lacks a required one, names a person twice or refers to
     *         something that it does not declare; every problem names its line
     */
    public static PanelSheet read(TextFile file) {
        var problems = new ArrayList<Problem>();
        var node = new SheetNode(file.name(), compose(file, "slug: …"), "the sheet", SHEET, problems);
        var source = node.mapping("source", "the source", SOURCE);
        var coverage = node.constant("attribution", Coverage.class);
        var labels = source.constant("labels", Labels.class);
        var people = people(node);
        var sheet = new PanelSheet(file.name(), node.text("slug"), node.texts("formerSlugs"), node.text("title"),
                node.date("heldOn"),
                node.text("language"), details(node), source.text("format"),
                labels == null ? Labels.TRUST : labels, coverage == null ? Coverage.REVIEWED : coverage,
                source.text("videoId"), source.url("url"), source.text("license"), people, questions(node), cues(node),
                glossary(node), SheetLines.of(node, SHEET, people));
        new SheetCheck(sheet, node, problems).run();
        if (!problems.isEmpty()) {
            throw new TranscriptException(problems);
        }
        return sheet;
    }

    private static PanelDetails details(SheetNode sheet) {
        return new PanelDetails(sheet.text("event"), sheet.text("venue"), sheet.text("description"), sheet.text("titleEn"),
                sheet.text("descriptionEn"), sheet.url("image"));
    }

    /**
     * Parses a YAML file and returns its root.
     *
     * @param least the smallest valid content, for messages
     * @throws TranscriptException if the file is empty or not YAML
     */
    static Node compose(TextFile file, String least) {
        try {
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(file.text()));
            if (node == null) {
                throw new TranscriptException(Problem.error(file.name(), 1, "The sheet has no content.",
                        "Write at least \"%s\", or remove the file.".formatted(least)));
            }
            return node;
        } catch (MarkedYAMLException e) {
            Integer line = e.getProblemMark() == null ? null : e.getProblemMark().getLine() + 1;
            if (e instanceof ComposerException && e.getProblem() != null && e.getProblem().contains("another document")) {
                throw new TranscriptException(Problem.error(file.name(), line, "A second YAML document begins here.",
                        "Keep one, and remove the line with --- between them."));
            }
            throw new TranscriptException(Problem.error(file.name(), line, "This is not YAML: " + e.getProblem() + ".",
                    "Quote a text that holds \": \", \" #\" or begins with a special character."));
        } catch (YAMLException e) {
            throw new TranscriptException(Problem.error(file.name(), null, "This is not YAML: " + e.getMessage(), null));
        }
    }

    private static List<Person> people(SheetNode sheet) {
        return sheet.mappings("people", "a person", PERSON).stream().map(SheetReader::person).toList();
    }

    /** Reads a person of a sheet or of people.yaml. */
    static Person person(SheetNode node) {
        var role = node.constant("role", Role.class);
        return new Person(node.required("slug"), node.required("name"), node.text("romanized"),
                role == null ? Role.PANELIST : role, node.text("affiliation"), node.texts("aliases"),
                new Profile(node.text("description"), node.text("image"), node.text("url"), node.text("wikidata")));
    }

    private static List<QuestionTitle> questions(SheetNode sheet) {
        return sheet.mappings("questions", "a question", QUESTION).stream().map(node -> new QuestionTitle(node.line(),
                node.text("key"), node.text("parent"), node.text("title"), node.text("titleEn"))).toList();
    }

    private static List<Cue> cues(SheetNode sheet) {
        return sheet.mappings("cues", "a cue", CUE).stream().map(node -> new Cue(node.line(), node.required("speaker"),
                node.required("opens"), node.constant("kind", Turn.Kind.class), node.text("asks"), node.texts("to"))).toList();
    }

    private static List<GlossaryEntry> glossary(SheetNode sheet) {
        return sheet.mappings("glossary", "a glossary entry", ENTRY).stream()
                .map(node -> new GlossaryEntry(node.line(), node.required("from"), node.required("to"), node.texts("in"),
                        node.text("term"), node.constant("kind", Term.Kind.class)))
                .toList();
    }
}
