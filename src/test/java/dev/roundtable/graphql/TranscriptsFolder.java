package dev.roundtable.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A folder of one transcript in each format. */
public class TranscriptsFolder implements QuarkusTestProfile {

    public static final String UNLABELLED = "Good evening everybody and welcome. We talk about rivers tonight. It rained a lot. "
            + "I walked by the water this morning and I was thinking that it moves. Well, I would say that nobody owns a river. "
            + "Is that so? I believe it is, for I have lived there all my life.\n";

    public static final Path PATH = folder();

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
                      {"speaker": "Jonas Ek", "startTime": 4, "endTime": 968.6600000000001, "body": "The end of all rivers."}]}
                    """);
            Files.writeString(folder.resolve("podcast.panel.yaml"), "source: { url: https://example.org/sea.mp3 }\n");
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
