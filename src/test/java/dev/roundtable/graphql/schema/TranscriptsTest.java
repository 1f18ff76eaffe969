package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.graphql.TranscriptsFolder;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@TestProfile(TranscriptsFolder.class)
@DisplayName("Transcripts in a folder")
class TranscriptsTest {

    private static final int ATTEMPTS = 300;

    @Test
    void giveTheTimesOfCuesToTurnsQuestionsAndAnswers() {
        var captions = turns("captions");
        assertThat(captions.getString("panel.source.format")).isEqualTo("webvtt/voice");
        assertThat(captions.getList("panel.turns.speaker.slug")).containsExactly("mara-lind", "jonas-ek");
        assertThat(captions.getList("panel.turns.verbatim")).containsExactly("Good evening. What is a river, Jonas? ",
                "Water that moves, and moves the land.");
        assertThat(captions.<Float>getList("panel.turns.span.startTime")).containsExactly(0.5f, 3605f);
        assertThat(captions.<Float>getList("panel.turns.span.endTime")).containsExactly(4.25f, 3609.75f);
        assertThat(captions.getFloat("panel.questions[0].span.startTime")).isEqualTo(0.5f);
        assertThat(captions.getFloat("panel.answers[0].span.endTime")).isEqualTo(3609.75f);
        var subtitles = turns("subtitles");
        assertThat(subtitles.getString("panel.source.format")).isEqualTo("srt/name-colon");
        assertThat(subtitles.<Float>getList("panel.turns.span.endTime")).containsExactly(4f, 9.5f);
        var stamped = turns("stamped");
        assertThat(stamped.getString("panel.heldOn")).isEqualTo("2024-05-01");
        assertThat(stamped.<Float>getList("panel.turns.span.startTime")).containsExactly(2f, 62f);
        assertThat(stamped.getList("panel.turns.span.endTime")).containsOnlyNulls();
    }

    @Test
    void keepEveryPieceThatTheSourceTimed() {
        var captions = turns("captions");
        assertThat(captions.getList("panel.turns[0].segments.range.start")).containsExactly(0, 14);
        assertThat(captions.getList("panel.turns[0].segments.range.end")).containsExactly(14, 38);
        assertThat(captions.<Float>getList("panel.turns[0].segments.startTime")).containsExactly(0.5f, 2f);
        assertThat(captions.<Float>getList("panel.turns[0].segments.endTime")).containsExactly(2f, 4.25f);
        assertThat(captions.getFloat("panel.duration")).isEqualTo(3609.75f);
        var stamped = turns("stamped");
        assertThat(stamped.<Float>getList("panel.turns.segments.startTime.flatten()")).containsExactly(2f, 62f);
        assertThat(stamped.<Float>getList("panel.turns.segments.endTime.flatten()")).as("until the next one begins")
                .containsExactly(62f, 62f);
        var untimed = turns("unlabelled");
        assertThat(untimed.getList("panel.turns.segments.flatten()")).isEmpty();
        assertThat(untimed.<Float>get("panel.duration")).isNull();
    }

    @Test
    void giveTimesInMilliseconds() {
        var podcast = Ask.query("{ panel(slug: \"podcast\") { turns { span { startTime endTime } segments { endTime } } } }",
                Map.of()).asString();
        assertThat(podcast).contains("\"endTime\":968.66}").doesNotContain("968.6600");
    }

    @Test
    void leadToTheRecordingAtTheSecond() {
        assertThat(turns("podcast").getList("panel.turns.recordingUrl")).containsExactly(
                "https://example.org/sea.mp3#t=0", "https://example.org/sea.mp3#t=2", "https://example.org/sea.mp3#t=4");
        assertThat(turns("captions").getList("panel.turns.recordingUrl")).as("no recording is known").containsOnlyNulls();
        assertThat(turns("unlabelled").getList("panel.turns.recordingUrl")).as("no times are known").containsOnlyNulls();
    }

    @Test
    void leaveASegmentWithoutSpeakerUnknown() {
        var podcast = turns("podcast");
        assertThat(podcast.getString("panel.turns[0].speaker.slug")).isEqualTo("mara-lind");
        assertThat(podcast.<Object>get("panel.turns[1].speaker")).isNull();
        assertThat(podcast.getString("panel.turns[2].speaker.slug")).isEqualTo("jonas-ek");
        assertThat(podcast.getList("panel.turns.attribution.method")).containsExactly("LABELED", "UNKNOWN", "LABELED");
        assertThat(podcast.<Float>getList("panel.turns.span.startTime")).containsExactly(0.5f, 2f, 4f);
    }

    @Test
    void leaveASpeakerOpenWithCandidatesAndEvidenceWhereNothingIsSure() {
        var unlabelled = turns("unlabelled");
        assertThat(unlabelled.getList("panel.participations.speaker.slug")).containsExactly("ann", "bob", "cy");
        int open = 0;
        for (int i = 0; i < unlabelled.getList("panel.turns").size(); i++) {
            var turn = "panel.turns[" + i + "].";
            if (unlabelled.get(turn + "speaker") == null) {
                open++;
                assertThat(unlabelled.getString(turn + "attribution.method")).isEqualTo("UNKNOWN");
                assertThat(unlabelled.getFloat(turn + "attribution.confidence")).isLessThan(0.8f);
                assertThat(unlabelled.getList(turn + "attribution.candidates.speaker.slug")).isNotEmpty()
                        .isSubsetOf("ann", "bob", "cy");
            } else {
                assertThat(unlabelled.getString(turn + "attribution.method")).isEqualTo("INFERRED");
                assertThat(unlabelled.getFloat(turn + "attribution.confidence")).isGreaterThanOrEqualTo(0.8f);
            }
        }
        assertThat(open).isPositive();
        assertThat(unlabelled.getList("panel.turns.attribution.evidence.kind.flatten()")).isNotEmpty();
        assertThat(String.join("", unlabelled.<String>getList("panel.turns.verbatim"))).isEqualTo(TranscriptsFolder.UNLABELLED);
    }

    @Test
    void haveTheQualityThatTheEvaluationOfTheirFolderPrints() throws Exception {
        var quality = measured("debate");
        assertThat(quality.getFloat("panel.quality.attributedShare")).isEqualTo(1f);
        assertThat(quality.getFloat("panel.quality.confirmedShare")).isEqualTo(1f);
        var table = new ByteArrayOutputStream();
        EvaluationReport.print(TranscriptsFolder.PATH, new PrintStream(table, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream()));
        var row = table.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("| debate.md |")).findFirst()
                .orElseThrow();
        assertThat(row.split(" \\| ")[1])
                .isEqualTo("%.3f".formatted(quality.getDouble("panel.quality.inferredAgreement")));
        assertThat(row.split(" \\| ")[4]).isEqualTo("%.3f".formatted(quality.getDouble("panel.quality.boundaryF1")));
        var nothingConfirmed = turns("unlabelled");
        assertThat(nothingConfirmed.getFloat("panel.quality.confirmedShare")).isZero();
        assertThat(nothingConfirmed.<Float>get("panel.quality.inferredAgreement")).isNull();
        assertThat(nothingConfirmed.getString("panel.quality.kind")).isEqualTo("CONVERSATION");
        assertThat(nothingConfirmed.<Float>get("panel.quality.kindPrecision")).isNull();
        assertThat(quality.getString("panel.quality.kind")).isNull();
        assertThat(turns("podcast").getFloat("panel.quality.confirmedShare")).isBetween(0.6f, 0.95f);
    }

    /** Inference is tried in the background, after loading. */
    private static JsonPath measured(String slug) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS; i++) {
            var data = turns(slug);
            if (data.get("panel.quality.inferredAgreement") != null) {
                return data;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Inference was never tried on " + slug);
    }

    private static JsonPath turns(String slug) {
        var response = Ask.query(
                """
                        query($slug: String!) { panel(slug: $slug) { heldOn duration source { format } participations { speaker { slug } }
                          quality { attributedShare confirmedShare inferredAgreement boundaryF1 kind kindPrecision }
                          questions { span { startTime } } answers { span { endTime } }
                          turns { verbatim recordingUrl segments { range { start end } startTime endTime } speaker { slug } span { startTime endTime }
                            attribution { method confidence evidence { kind } candidates { confidence speaker { slug } } } } } }""",
                Map.of("slug", slug));
        assertThat(response.jsonPath().getList("errors")).isNull();
        return response.jsonPath().setRootPath("data");
    }
}
