package dev.roundtable.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.evaluation.EvaluationReport;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@TestProfile(TranscriptsTest.Folder.class)
@DisplayName("Transcripts in a folder")
class TranscriptsTest {

    private static final int ATTEMPTS = 300;

    @Test
    void giveTheTimesOfCuesToTurnsQuestionsAndAnswers() {
        var captions = turns("captions");
        assertThat(captions.getString("panel.source.format")).isEqualTo("webvtt");
        assertThat(captions.getList("panel.turns.speaker.slug")).containsExactly("mara-lind", "jonas-ek");
        assertThat(captions.getList("panel.turns.verbatim")).containsExactly("Good evening. What is a river, Jonas? ",
                "Water that moves, and moves the land.");
        assertThat(captions.<Float>getList("panel.turns.span.startTime")).containsExactly(0.5f, 3605f);
        assertThat(captions.<Float>getList("panel.turns.span.endTime")).containsExactly(4.25f, 3609.75f);
        assertThat(captions.getFloat("panel.questions[0].span.startTime")).isEqualTo(0.5f);
        assertThat(captions.getFloat("panel.answers[0].span.endTime")).isEqualTo(3609.75f);
        var subtitles = turns("subtitles");
        assertThat(subtitles.getString("panel.source.format")).isEqualTo("srt");
        assertThat(subtitles.<Float>getList("panel.turns.span.endTime")).containsExactly(4f, 9.5f);
        var stamped = turns("stamped");
        assertThat(stamped.getString("panel.heldOn")).isEqualTo("2024-05-01");
        assertThat(stamped.<Float>getList("panel.turns.span.startTime")).containsExactly(2f, 62f);
        assertThat(stamped.getList("panel.turns.span.endTime")).containsOnlyNulls();
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
        assertThat(String.join("", unlabelled.<String>getList("panel.turns.verbatim"))).isEqualTo(Folder.UNLABELLED);
    }

    @Test
    void haveTheQualityThatTheEvaluationOfTheirFolderPrints() throws Exception {
        var quality = measured("debate");
        assertThat(quality.getFloat("panel.quality.attributedShare")).isEqualTo(1f);
        assertThat(quality.getFloat("panel.quality.confirmedShare")).isEqualTo(1f);
        var row = EvaluationReport.of(Folder.PATH).lines().filter(line -> line.startsWith("| debate.md |")).findFirst()
                .orElseThrow();
        assertThat(row.split(" \\| ")[1])
                .isEqualTo("%.3f".formatted(quality.getDouble("panel.quality.inferredAgreement")));
        assertThat(row.split(" \\| ")[4]).isEqualTo("%.3f".formatted(quality.getDouble("panel.quality.boundaryF1")));
        var nothingConfirmed = turns("unlabelled");
        assertThat(nothingConfirmed.getFloat("panel.quality.confirmedShare")).isZero();
        assertThat(nothingConfirmed.<Float>get("panel.quality.inferredAgreement")).isNull();
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
        var response = Ask.query("""
                query($slug: String!) { panel(slug: $slug) { heldOn source { format } participations { speaker { slug } }
                  quality { attributedShare confirmedShare inferredAgreement boundaryF1 }
                  questions { span { startTime } } answers { span { endTime } }
                  turns { verbatim speaker { slug } span { startTime endTime }
                    attribution { method confidence evidence { kind } candidates { confidence speaker { slug } } } } } }""",
                Map.of("slug", slug));
        assertThat(response.jsonPath().getList("errors")).isNull();
        return response.jsonPath().setRootPath("data");
    }

    /** A folder of one transcript in each format. */
    public static class Folder implements QuarkusTestProfile {

        static final String UNLABELLED = "Good evening everybody and welcome. We talk about rivers tonight. It rained a lot. "
                + "I walked by the water this morning and I was thinking that it moves. Well, I would say that nobody owns a river. "
                + "Is that so? I believe it is, for I have lived there all my life.\n";

        static final Path PATH = folder();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.transcripts", PATH.toString(), "roundtable.bundled", "false",
                    "roundtable.ingest.patience",
                    "120s", "roundtable.graphql.deadline", "120s", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:transcripts;DB_CLOSE_DELAY=-1");
        }

        private static Path folder() {
            try {
                var folder = Files.createTempDirectory("transcripts");
                Files.writeString(folder.resolve("captions.vtt"), """
                        WEBVTT

                        00:00.500 --> 00:02.000
                        <v Mara Lind>Good evening.</v>

                        00:02.000 --> 00:04.250
                        What is a river, Jonas?

                        01:00:05.000 --> 01:00:09.750
                        <v Jonas Ek>Water that moves, and moves the land.</v>
                        """);
                Files.writeString(folder.resolve("subtitles.srt"), """
                        1
                        00:00:01,000 --> 00:00:04,000
                        Mara Lind: What is a lake?

                        2
                        00:00:05.000 --> 00:00:07.250
                        Jonas Ek: Water that does not move,

                        3
                        00:00:07.250 --> 00:00:09.500
                        or so it seems.
                        """);
                Files.writeString(folder.resolve("stamped.md"), """
                        ---
                        date: 2024-05-01
                        ---

                        **Mara Lind:** [00:00:02] What is a brook?

                        **Jonas Ek:** [00:01:02] A river that is still young.
                        """);
                Files.writeString(folder.resolve("podcast.json"), """
                        {"version": "1.0.0", "segments": [
                          {"speaker": "Mara Lind", "startTime": 0.5, "endTime": 1.75, "body": "What is the sea, Jonas?"},
                          {"startTime": 2, "endTime": 3, "body": "Water."},
                          {"speaker": "Jonas Ek", "startTime": 4, "endTime": 5, "body": "The end of all rivers."}]}
                        """);
                Files.writeString(folder.resolve("unlabelled.txt"), "Title: Rivers\nVideo ID: a\n===\n" + UNLABELLED);
                Files.writeString(folder.resolve("unlabelled.panel.yaml"), """
                        people:
                          - { slug: ann, name: Ann Berg, role: MODERATOR }
                          - { slug: bob, name: Bob Lund }
                          - { slug: cy, name: Cy Dahl }
                        """);
                Files.writeString(folder.resolve("debate.md"), debate());
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String debate() {
            var text = new StringBuilder("# A debate\n");
            for (var guest : List.of("Bob Lund", "Cy Dahl", "Dee Holm", "Bob Lund", "Cy Dahl")) {
                text.append("\n### Ann Berg:\nThank you very much. ").append(guest)
                        .append(", what do you think about the state of the river?\n\n### ").append(guest)
                        .append(":\nI think that it is well, Ann, and I have walked along it for many years now. The water is clear.\n");
            }
            return text.toString();
        }
    }
}
