package dev.roundtable.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.PeopleReader;
import dev.roundtable.transcript.sheet.SheetReader;

@DisplayName("Transcripts and sheets that the pages show")
class ExamplesTest {

    private static final Pattern FORMAT_OF_HEADING = Pattern.compile(".*\\(`([a-z-]+)`\\)");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9/-]+)`");

    private final Page transcripts = Page.named("transcripts.md");
    private final Page sheets = Page.named("sheets.md");

    @Test
    void areInTheFormatOfTheirHeading() {
        var formats = new ArrayList<String>();
        for (var block : transcripts.blocks()) {
            var heading = FORMAT_OF_HEADING.matcher(block.heading());
            if (heading.matches()) {
                formats.add(heading.group(1));
                assertThat(Formats.read(file("talk.txt", block.code())).format().split("/")[0]).isEqualTo(heading.group(1));
            }
        }
        assertThat(formats).containsExactlyInAnyOrderElementsOf(
                Formats.names().stream().filter(name -> !name.equals("plain-text") && !name.startsWith("json/")).toList());
    }

    @Test
    void areOfEveryFormat() {
        var rows = transcripts.prose().lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1]);
        assertThat(rows.flatMap(cell -> NAME.matcher(cell).results()).map(name -> name.group(1)))
                .containsAll(Formats.names());
    }

    @Test
    void giveTheFirstPanelAQuestionAndAnAnswer() {
        var panel = PanelReader.read(file("first-panel.md", transcripts.blocks("markdown").get(0)), null);
        assertThat(panel.slug()).isEqualTo("first-panel");
        assertThat(panel.people()).hasSize(2);
        assertThat(panel.questions()).hasSize(1);
        assertThat(panel.turns()).filteredOn(turn -> turn.kind() == Turn.Kind.ANSWER).hasSize(1);
    }

    @Test
    void areTheSameInTheReadmeAndInTheFirstPage() {
        assertThat(Page.all().get(0).blocks("markdown")).containsExactly(transcripts.blocks("markdown").get(0));
    }

    @Test
    void areSheetsWithoutFaults() {
        assertThat(SheetReader.read(file("talk.panel.yaml", sheets.blocks("yaml").get(0))).cues()).hasSize(2);
        assertThat(PeopleReader.read(List.of(file("people.yaml", sheets.blocks("yaml").get(1)))).entries()).hasSize(2);
    }

    @Test
    void showTheRealMessageForAWrongSheet() {
        var refusal = catchThrowableOfType(TranscriptException.class,
                () -> SheetReader.read(file("talk.panel.yaml", "slug: talk\ntitel: A talk\n")));
        assertThat(sheets.text()).contains("\n" + refusal.getMessage() + "\n");
    }

    @Test
    void showTheFiguresThatEvaluatePrints() {
        var table = new ByteArrayOutputStream();
        EvaluationReport.print(Path.of("src/main/resources/transcripts"), new PrintStream(table, true, UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
        assertThat(Page.named("attribution.md").blocks("")).containsExactly(table.toString(UTF_8));
    }

    private static TextFile file(String name, String text) {
        return new TextFile(name, text.getBytes(UTF_8));
    }
}
