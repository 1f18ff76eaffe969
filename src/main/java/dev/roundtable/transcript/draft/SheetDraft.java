package dev.roundtable.transcript.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Labels;
import dev.roundtable.transcript.sheet.SheetReader;

/**
 * Writes a draft of a panel sheet: the people, the titles of the questions that were found, and a cue for each turn. Cues are comments,
 * so that the draft states nothing that nobody has checked. The most doubtful words are listed first.
 */
public final class SheetDraft {

    private static final int MOST_DOUBTS = 20;
    private static final String INDENT = "  ";

    private final PanelScript panel;
    private final CueQuotes quotes;
    private final StringBuilder sheet = new StringBuilder();

    private SheetDraft(PanelScript panel) {
        this.panel = panel;
        this.quotes = new CueQuotes(String.join("", panel.turns().stream().map(Turn::verbatim).toList()));
    }

    /**
     * Drafts a sheet.
     *
     * @param transcript a transcript without labels
     * @param people a panel sheet that says who takes part; null if the transcript says it
     * @return YAML
     * @throws TranscriptException if a file is wrong, if nobody is known to take part, or if the transcript labels its speakers
     */
    public static String of(TextFile transcript, TextFile people) {
        var panel = new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), 0)).panel(transcript, people);
        if (panel.turns().stream().anyMatch(turn -> turn.attribution().method() == Method.LABELED)) {
            throw new TranscriptException(Problem.error(transcript.name(), null, "The transcript labels its speakers.",
                    "No cues are necessary. If the labels are wrong, say source: { labels: IGNORE } in a panel sheet."));
        }
        if (panel.people().size() < 2) {
            throw new TranscriptException(
                    Problem.error(transcript.name(), null, "Fewer than two people are known to take part.",
                            "List them in a panel sheet, and name it with --people."));
        }
        return new SheetDraft(panel).write(people == null ? PanelSheet.none() : SheetReader.read(people));
    }

    private String write(PanelSheet given) {
        line("# A draft of a panel sheet. Inference wrote the cues, so they are comments: a cue counts after you check it and remove its #.");
        doubts();
        line("slug: " + CueQuotes.yaml(panel.slug()));
        line("title: " + CueQuotes.yaml(panel.title()));
        source(given);
        line("people:");
        panel.people().forEach(this::person);
        questions();
        line("# The cues are some of the changes of voice. Inference finds the others.");
        line("attribution: PINS");
        line("cues:");
        cues();
        return sheet.toString();
    }

    /** What the given sheet says of the format, without which the transcript may not be read. */
    private void source(PanelSheet given) {
        var fields = new ArrayList<String>();
        if (given.format() != null) {
            fields.add("format: " + given.format());
        }
        if (given.labels() == Labels.IGNORE) {
            fields.add("labels: IGNORE");
        }
        if (!fields.isEmpty()) {
            line("source: { " + String.join(", ", fields) + " }");
        }
    }

    private void doubts() {
        var doubtful = panel.turns().stream().filter(turn -> doubt(turn) > 0)
                .sorted(Comparator.comparingDouble(SheetDraft::doubt).reversed()).limit(MOST_DOUBTS).toList();
        if (doubtful.isEmpty()) {
            return;
        }
        line("# Look at these first. Each line has the guess, its confidence, and how many characters depend on it.");
        for (int i = 0; i < doubtful.size(); i++) {
            var turn = doubtful.get(i);
            line(String.format(Locale.ROOT, "# %2d. %s %.2f, %d: %s", i + 1, turn.speaker() == null ? "nobody" : turn.speaker(),
                    confidence(turn), turn.span().length(), CueQuotes.yaml(quotes.at(turn.span().start()))));
        }
    }

    /** The expected number of characters with a wrong speaker. */
    private static double doubt(Turn turn) {
        return turn.span().length() * (1 - confidence(turn));
    }

    private static double confidence(Turn turn) {
        return turn.speaker() == null ? 0 : turn.attribution().confidence();
    }

    private void person(Person person) {
        var fields = new ArrayList<String>();
        fields.add("slug: " + CueQuotes.yaml(person.slug()));
        fields.add("name: " + CueQuotes.yaml(person.name()));
        if (person.romanizedName() != null) {
            fields.add("romanized: " + CueQuotes.yaml(person.romanizedName()));
        }
        fields.add("role: " + person.role());
        if (person.affiliation() != null) {
            fields.add("affiliation: " + CueQuotes.yaml(person.affiliation()));
        }
        if (!person.aliases().isEmpty()) {
            fields.add("aliases: [" + String.join(", ", person.aliases().stream().map(CueQuotes::yaml).toList()) + "]");
        }
        line(INDENT + "- { " + String.join(", ", fields) + " }");
    }

    private void questions() {
        var asked = panel.questions().stream().filter(question -> question.asked() != null).toList();
        if (!asked.isEmpty()) {
            line("# Questions that were found, in order: give them titles, and remove the #.");
            line("# questions:");
            asked.forEach(question -> line("#   - { title: " + CueQuotes.yaml(question.asked().text()) + " }"));
        }
    }

    private void cues() {
        Turn previous = null;
        for (var turn : panel.turns()) {
            boolean changes = previous == null || !Objects.equals(previous.speaker(), turn.speaker());
            if (changes && turn.speaker() != null) {
                line(String.format(Locale.ROOT, "%s%s- { speaker: %s, opens: %s } # %.2f", INDENT, isPinned(turn) ? "" : "# ",
                        CueQuotes.yaml(turn.speaker()),
                        CueQuotes.yaml(quotes.at(turn.span().start())), confidence(turn)));
            }
            previous = turn;
        }
    }

    /** Whether a cue of the given sheet says that the turn begins here. */
    private static boolean isPinned(Turn turn) {
        return turn.attribution().evidence().stream()
                .anyMatch(reason -> reason.kind().equals("cue") && reason.start() == turn.span().start());
    }

    private void line(String words) {
        sheet.append(words).append('\n');
    }
}
