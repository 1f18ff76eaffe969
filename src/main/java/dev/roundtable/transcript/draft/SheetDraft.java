package dev.roundtable.transcript.draft;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.attribution.ReviewedCues;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.SheetReader;

/**
 * Writes a draft of a panel sheet: all that a given sheet has, the questions that were found, and a cue for each turn. Cues that are not
 * of the given sheet are comments, so that the draft states nothing that nobody has checked. The most doubtful words are listed first.
 */
public final class SheetDraft {

    private static final int MOST_DOUBTS = 20;
    private static final String INDENT = "  ";
    private static final String ITEM = INDENT + "- ";

    private final PanelScript panel;
    private final GivenKeys given;
    private final CueQuotes quotes;
    private final ReviewedCues pins;
    private final StringBuilder sheet = new StringBuilder();

    private SheetDraft(PanelScript panel, PanelSheet given) {
        this.panel = panel;
        this.given = new GivenKeys(given);
        var body = String.join("", panel.turns().stream().map(Turn::verbatim).toList());
        this.quotes = new CueQuotes(body);
        this.pins = new ReviewedCues(new Body(body), given);
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
        return new SheetDraft(panel, people == null ? PanelSheet.none() : SheetReader.read(people)).write();
    }

    private String write() {
        line("# A draft of a panel sheet. Inference wrote the cues, so they are comments: a cue counts after you check it and remove its #.");
        doubts();
        line("slug: " + CueQuotes.yaml(panel.slug()));
        line("title: " + CueQuotes.yaml(panel.title()));
        given.head().forEach(this::line);
        line("people:");
        panel.people().forEach(this::person);
        given.questions().forEach(this::line);
        untitledQuestions();
        line("# The cues are some of the changes of voice. Inference finds the others.");
        line("attribution: PINS");
        line("cues:");
        cues();
        given.glossary().forEach(this::line);
        return sheet.toString();
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
        var profile = person.profile();
        line(ITEM + new Fields().text("slug", person.slug()).text("name", person.name())
                .text("romanized", person.romanizedName()).plain("role", person.role())
                .text("affiliation", person.affiliation()).texts("aliases", person.aliases())
                .text("description", profile.description()).text("image", profile.image()).text("url", profile.url())
                .text("wikidata", profile.wikidata()));
    }

    /** Lists the questions that were found and have no title, as comments. */
    private void untitledQuestions() {
        var asked = panel.questions().stream().filter(question -> question.asked() != null && question.title() == null)
                .toList();
        if (!asked.isEmpty()) {
            line("# Questions that were found, in order: give them titles, and remove the #.");
            line("# questions:");
            asked.forEach(question -> line("# " + ITEM + new Fields().text("title", question.asked().text())));
        }
    }

    private void cues() {
        Turn previous = null;
        for (var turn : panel.turns()) {
            var pin = pins.at(turn.span().start());
            boolean changes = previous == null || !Objects.equals(previous.speaker(), turn.speaker());
            if (turn.speaker() != null && (changes || pin != null)) {
                var cue = new Fields().text("speaker", turn.speaker()).text("opens", quotes.at(turn.span().start()));
                if (pin != null) {
                    cue.plain("kind", pin.kind()).text("asks", pin.asks()).texts("to", pin.to());
                }
                line(String.format(Locale.ROOT, "%s%s # %.2f", pin != null ? ITEM : INDENT + "# - ", cue, confidence(turn)));
            }
            previous = turn;
        }
    }

    private void line(String words) {
        sheet.append(words).append('\n');
    }
}
