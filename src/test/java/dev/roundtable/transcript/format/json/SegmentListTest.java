package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.Samples;

class SegmentListTest {

    @Test
    void aPodcastTranscriptLeavesAMissingSpeakerUnknown() {
        var transcript = Samples.sample("podcast.json");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|Good", "Mara|morning.", "null|Hello?", "Jonas|Yes.");
        assertThat(transcript.body()).isEqualTo("Good morning. Hello? Yes.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 0.8, 1.5, 2.0);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(0.75, 1.25, null, 2.5);
    }

    @Test
    void idsBecomeNamesWhereverTheMapStands() {
        var transcript = Samples.sample("whisperx.json");
        assertThat(Samples.speeches(transcript)).containsExactly("林安|大家好，", "SPEAKER_01|歡迎。", "null|Hello.");
        assertThat(transcript.body()).isEqualTo("大家好，歡迎。 Hello.");
        assertThat(transcript.pieces()).extracting("startTime").as("NaN is no time").containsExactly(0.5, null, 4.0);
        assertThat(Samples.speeches(Samples.read("{\"speakers\": {\"spk_0\": \"Eoin\", \"1\": null}, \"segments\": ["
                + "{\"speakerLabel\": \"spk_0\", \"text\": \"Hi\"}, {\"speaker\": 1, \"text\": \"Ho\"}]}")))
                .containsExactly("Eoin|Hi", "null|Ho");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "\"words\": [{\"text\": \"Hi\", \"start\": 0, \"end\": 1}], \"paragraphs\": [{\"id\": 0, \"speaker\": \"Ann Lee\"}]|Ann Lee|Hi",
            "\"text\": \"Hi\", \"start\": 0, \"end\": 1, \"parts\": [{\"speaker\": \"Ann Lee\"}, {\"speaker\": \"Ann Lee\"}]|Ann Lee|Hi",
            "\"text\": \"你好\", \"start\": 0, \"end\": 1, \"meta\": [{\"speaker\": \"李安\"}]|李安|你好",
            "\"text\": \"Hi\", \"start\": 0, \"end\": 1, \"parts\": [{\"speaker\": \"Ann\"}, {\"speaker\": \"Bob\"}]|null|Hi",
            "\"text\": \"Hi\", \"start\": 0, \"end\": 1, \"parts\": [{\"speaker\": {}}]|null|Hi" })
    void thePartsOfASegmentMayNameItsVoice(String segment, String voice, String words) {
        var read = Samples
                .speeches(Samples.read("{\"segments\": [{" + segment + "}, {\"text\": \"Ho\", \"start\": 2, \"end\": 3, "
                        + "\"speaker\": \"Tom\"}]}"));
        assertThat(read).containsExactly(voice + "|" + words, "Tom|Ho");
    }

    @Test
    void whisperNamesNobody() {
        assertThat(Samples.speeches(Samples.sample("whisper.json"))).containsExactly("null|Good morning.", "null|And you?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "[{\"text\": \"Hi\"}, 7]|a segment was expected",
            "[{\"text\": \"Hi\"}, {\"start\": 1}]|has no \"text\"",
            "[{\"text\": [{\"a\": 1}]}]|string was expected as what is said",
            "[{\"text\": \"Hi\", \"start\": \"soon\"}]|time in seconds",
            "[{\"text\": \"Hi\", \"start\": -1}]|cannot be -1 seconds",
            "[{\"text\": \"Hi\", \"speaker\": {}}]|string was expected as a speaker", "{\"text\": 1}|list of segments",
            "[{\"text\": \"Hi\" \"x\"}]|cannot be read", "[{\"text\": \"Hi\"}|cannot be read",
            "[{\"text\": \"Hi\"}]} {|follows" })
    void whatBreaksTheFormatIsRefusedByLine(String segments, String why) {
        var refused = Samples.refused("{\n\n\"segments\": " + segments + (segments.contains("} {") ? "" : "}"));
        assertThat(refused).hasMessageContaining(why);
        assertThat(refused.problem().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "{\"segments\": [{\"text\": \"Hi\"}],~\"segments\": [{\"text\": \"Ho\"}]}|segments",
            "{\"segments\": [{\"text\": \"Hi\",~\"text\": \"Ho\"}]}|text",
            "{\"segments\": [{\"text\": \"Hi\"}], \"speakers\": {\"1\": \"Ann\",~\"1\": \"Bob\"}}|1",
            "{\"language\": \"en\", \"segments\": [{\"text\": \"Hi\"}],~\"l\\u0061nguage\": \"de\"}|language" })
    void aKeyThatStandsTwiceInOneObjectIsRefusedByNameAndLine(String text, String key) {
        var refused = Samples.refused(text.replace("~", "\n"));
        assertThat(refused).hasMessageContaining("The key \"" + key + "\" stands here for the second time in one object.");
        assertThat(refused.problem().line()).isEqualTo(2);
    }

    @Test
    void aBodyBesideTheSegmentsDoesNotMakeAPodcast() {
        var transcript = Samples
                .read("{\"about\": {\"body\": \"x\"}, \"segments\": [{\"start\": 0, \"end\": 1.5, \"text\": \"Hi\", "
                        + "\"speaker\": \"A\"}]}");
        assertThat(transcript.format()).isEqualTo("whisperx-json");
        assertThat(transcript.pieces().get(0).endTime()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "{\"params\": {}, \"transcription\": []}|It is a JSON object with the keys \"params\", \"transcription\".",
            "[{\"id\": 0, \"text\": \"Hi\"}]|It is a JSON list of objects with the keys \"id\", \"text\".",
            "{}|It is an empty JSON object.",
            "{\"segments\": []}|It is a JSON object whose \"segments\" hold no \"text\" and no \"body\".",
            "{\"a\": |begins like JSON and is broken",
            "[00:00.000 --> 00:02.000] Hi|It begins with \"[00:00.000 --> 00:02.000] Hi\"." })
    void otherJsonIsRefusedWithWhatItHolds(String text, String seen) {
        assertThat(Samples.refused(text)).hasMessageContaining(seen).hasMessageContaining("JSON with \"segments\"");
    }

    @Test
    void appointmentsAreRefused() {
        assertThat(Samples.refused(
                """
                        [{"start": "2024-05-01T10:00:00Z", "end": "2024-05-01T10:00:30Z", "text": "Dentist, bring the papers and the old card", "speaker": "Mara"},
                         {"start": "2024-05-02T10:00:00Z", "end": "2024-05-02T11:00:00Z", "text": "Team meeting in the large room, bring your list", "speaker": "Jonas"}]
                        """))
                .hasMessageContaining("list of appointments");
    }

    @Test
    void aLongSoundIsNoAppointment() {
        assertThat(Samples.speeches(Samples.read(
                """
                        [{"start": "2024-05-01T10:00:00Z", "end": "2024-05-01T10:01:10Z", "text": "[MUSIC PLAYING]", "speaker": "Mara"},
                         {"start": "2024-05-01T10:01:11Z", "end": "2024-05-01T10:01:13Z", "text": "Who owns it?", "speaker": "Mara"},
                         {"start": "2024-05-01T10:01:14Z", "end": "2024-05-01T10:01:16Z", "text": "Nobody does.", "speaker": "Jonas"}]
                        """)))
                .contains("Jonas|Nobody does.");
    }

    @Test
    void whatIsSaidForMinutesWithManyWordsIsNoAppointment() {
        var words = "And so we went down to the river, and nobody said a word. ".repeat(20).strip();
        assertThat(Samples.speeches(Samples.read(
                """
                        [{"start": "2024-05-01T10:00:00Z", "end": "2024-05-01T10:02:30Z", "text": "%s", "speaker": "Mara"},
                         {"start": "2024-05-01T10:02:31Z", "end": "2024-05-01T10:02:33Z", "text": "I see.", "speaker": "Jonas"}]
                        """
                        .formatted(words))))
                .containsExactly("Mara|" + words, "Jonas|I see.");
    }

    @Test
    void aPersonUnderFromIsNoTime() {
        assertThat(Samples.speeches(Samples.read(
                """
                        [{"from": {"name": "Ann Lee", "email": "a@x.example"}, "date": "2024-05-01T10:00:00Z", "text": "Can you send me your list? I need it."},
                         {"from": {"name": "Bo Ray"}, "date": "2024-05-01T11:00:00Z", "text": "I will send it tomorrow."}]
                        """)))
                .containsExactly("Ann Lee|Can you send me your list? I need it.", "Bo Ray|I will send it tomorrow.");
        assertThat(Samples.refused("[{\"from\": {\"hour\": 1}, \"text\": \"Can you send me your list?\"}]"))
                .hasMessageContaining("time");
    }
}
