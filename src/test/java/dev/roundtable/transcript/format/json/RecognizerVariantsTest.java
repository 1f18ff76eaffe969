package dev.roundtable.transcript.format.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

/** Where recognizers and meeting services put the voice, the time and the words of a segment. */
class RecognizerVariantsTest {

    @Test
    void channelsOfAwsTranscribeMayBeMany() {
        var channels = "{\"items\": [{\"type\": \"pronunciation\", \"alternatives\": [{\"content\": \"words\"}]}]},"
                .repeat(250_000);
        var text = "{\"results\": {\"channel_labels\": {\"channels\": [" + channels + "{}]}}}";
        assertThat(assertTimeoutPreemptively(ofSeconds(20), () -> Samples.refused(text)))
                .hasMessageContaining("More than 5,000 speakers");
    }

    @Test
    void elementsOfRevMayBeBlank() {
        var blank = "{\"type\": \"punct\", \"value\": \" \"},".repeat(400_000);
        var text = "{\"monologues\": [{\"speaker\": 0, \"elements\": [" + blank
                + "{\"type\": \"text\", \"value\": \"Yes\", \"ts\": 0.5, \"end_ts\": 0.8}]}]}";
        var transcript = assertTimeoutPreemptively(ofSeconds(20), () -> Samples.read(text));
        assertThat(transcript.body()).isEqualTo("Yes");
        assertThat(transcript.pieces().get(0).startTime()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.359999895095825", "3.3599998950958252", "3.35999989509582520000" })
    void timesMayHaveAllDigitsOfANumberInMemory(String second) {
        var read = Samples.read("[{\"start\": 0.0, \"end\": " + second + ", \"text\": \" Who owns the river?\"}, {\"start\": "
                + second + ", \"end\": 6.119999885559082, \"text\": \" Nobody, I think.\"}, {\"start\": 6.119999885559082,"
                + " \"end\": 9.0800000190734863, \"text\": \" I see it like you.\"}]");
        assertThat(read.format()).isEqualTo("json/segments");
        assertThat(Samples.speeches(read)).containsExactly("null|Who owns the river?", "null|Nobody, I think.",
                "null|I see it like you.");
        assertThat(read.pieces()).anySatisfy(piece -> assertThat(piece.startTime()).isBetween(3.35, 3.37));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // Volcengine
            "{\"result\": {\"utterances\": [{\"additions\": {\"speaker\": \"Ann\"}, \"start_time\": 500, \"end_time\": 1900, \"text\": \"Who owns the river?\"}, {\"additions\": {\"speaker\": \"Bo\"}, \"start_time\": 62000, \"end_time\": 63000, \"text\": \"Nobody does.\"}]}}",
            // Symbl
            "{\"messages\": [{\"text\": \"Who owns the river?\", \"from\": {\"id\": \"1\", \"name\": \"Ann\"}, \"timeOffset\": 0.5, \"startTime\": \"0.5\"}, {\"text\": \"Nobody does.\", \"from\": {\"id\": \"2\", \"name\": \"Bo\"}, \"startTime\": \"62\"}]}",
            // Fathom
            "{\"transcript\": [{\"speaker\": {\"display_name\": \"Ann\", \"email\": null}, \"text\": \"Who owns the river?\", \"timestamp\": \"00:00:00.5\"}, {\"speaker\": {\"display_name\": \"Bo\"}, \"text\": \"Nobody does.\", \"timestamp\": \"00:01:02\"}]}",
            // Read.ai
            "{\"title\": \"River\", \"transcript\": {\"speaker_blocks\": [{\"start_time\": \"1714557600500\", \"speaker\": {\"name\": \"Ann\"}, \"words\": \"Who owns the river?\"}, {\"start_time\": \"1714557662000\", \"speaker\": {\"name\": \"Bo\"}, \"words\": \"Nobody does.\"}]}}",
            // Amberscript: the voices have ids of their own
            "{\"segments\": [{\"speaker\": \"spk1\", \"words\": [{\"start\": 0.5, \"text\": \"Who\"}, {\"start\": 0.6, \"text\": \"owns\"}, {\"start\": 0.7, \"text\": \"the\"}, {\"start\": 0.8, \"text\": \"river?\"}]}, {\"speaker\": \"spk2\", \"words\": [{\"start\": 62, \"text\": \"Nobody\"}, {\"start\": 63, \"text\": \"does.\"}]}], \"speakers\": [{\"spkid\": \"spk1\", \"name\": \"Ann\"}, {\"spkid\": \"spk2\", \"name\": \"Bo\"}]}",
            // Trint: the names stand beside the words
            "{\"transcript\": {\"speakers\": [{\"name\": \"Ann\", \"id\": \"s0\"}, {\"name\": \"Bo\", \"id\": \"s1\"}], \"words\": [{\"time\": 0.5, \"value\": \"Who\", \"speaker\": \"s0\"}, {\"time\": 0.8, \"value\": \"owns\", \"speaker\": \"s0\"}, {\"time\": 0.9, \"value\": \"the\", \"speaker\": \"s0\"}, {\"time\": 1, \"value\": \"river?\", \"speaker\": \"s0\"}, {\"time\": 62, \"value\": \"Nobody\", \"speaker\": \"s1\"}, {\"time\": 63, \"value\": \"does.\", \"speaker\": \"s1\"}]}}" })
    void theVoiceStandsInsideAnotherObject(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("Ann|Who owns the river?", "Bo|Nobody does.");
        var starts = transcript.pieces().stream().map(Transcript.Piece::startTime).toList();
        assertThat(starts.get(1) - starts.get(0)).isEqualTo(61.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // Vosk
            "[{\"result\": [{\"word\": \"who\", \"start\": 0.5, \"end\": 0.8}, {\"word\": \"owns\", \"start\": 0.8, \"end\": 1.2}, {\"word\": \"it\", \"start\": 1.2, \"end\": 1.5}], \"text\": \"who owns it\"}, {\"result\": [{\"word\": \"nobody\", \"start\": 62.0, \"end\": 62.4}], \"text\": \"nobody\"}]",
            "{\n  \"result\": [{\"word\": \"who\", \"start\": 0.5, \"end\": 0.8}, {\"word\": \"owns\", \"start\": 0.8, \"end\": 1.2}, {\"word\": \"it\", \"start\": 1.2, \"end\": 1.5}],\n  \"text\": \"who owns it\"\n}\n{\n  \"result\": [{\"word\": \"nobody\", \"start\": 62.0, \"end\": 62.4}],\n  \"text\": \"nobody\"\n}\n",
            "{\r\n\"text\": \"who owns it\",\r\n\"start\": 0.5\r\n}\r\n{\r\n\"text\": \"nobody\",\r\n\"start\": 62\r\n}\r\n",
            // Paraformer
            "{\"transcripts\": [{\"channel_id\": 0, \"text\": \"who owns it nobody\", \"sentences\": [{\"begin_time\": 500, \"end_time\": 1900, \"text\": \"who owns it\"}, {\"begin_time\": 62000, \"end_time\": 63000, \"text\": \"nobody\"}]}]}" })
    void segmentsHaveTheTimesOfTheirWordsOrTheirOwn(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("null|who owns it", "null|nobody");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 62.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Beton|werk| N|auen| be|steht|.|Wir| war|ten|.", " Beton|werk| Nauen| besteht|.| Wir| warten|.",
            "Betonwerk |Nauen |besteht|. |Wir |warten|.", "Betonwerk|Nauen|besteht.|Wir|warten." })
    void piecesOfWordsAreJoinedToWords(String pieces) {
        var words = new StringBuilder();
        double start = 0;
        for (var piece : pieces.split("\\|")) {
            words.append("%s{\"text\": \"%s\", \"start\": %s, \"end\": %s}".formatted(words.isEmpty() ? "" : ", ", piece, start,
                    start + 0.1));
            start += 0.25;
        }
        assertThat(Samples.read("{\"tokens\": [" + words + "]}").body()).isEqualTo("Betonwerk Nauen besteht. Wir warten.");
        assertThat(Samples.read("{\"children\": [{\"speaker\": \"0\", \"children\": [" + words
                + "]}], \"speaker_names\": {\"0\": \"Mara\"}}").pieces()).extracting(Transcript.Piece::label)
                .containsOnly("Mara");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"gs://rivers/talk.wav\": {\"transcript\": {\"results\": %s}}",
            "\"gs://rivers/talk.wav\": {\"inlineResult\": {\"transcript\": {\"results\": %s}}}",
            "\"talk\": {\"metadata\": {}, \"transcript\": {\"results\": %s}}" })
    void googleNamesTheRecordingAboveItsResults(String results) {
        var list = "[{\"alternatives\": [{\"transcript\": \"Who owns it?\", \"words\": [{\"startOffset\": \"0.5s\", \"word\": \"Who\", \"speakerLabel\": \"1\"}, {\"startOffset\": \"0.6s\", \"word\": \"owns\", \"speakerLabel\": \"1\"}, {\"startOffset\": \"0.9s\", \"word\": \"it?\", \"speakerLabel\": \"1\"}]}]}]";
        assertThat(Samples.speeches(Samples.read("{\"results\": {" + results.formatted(list) + "}}")))
                .containsExactly("Speaker 1|Who owns it?");
        assertThat(Samples.refused("{\"results\": {" + results.formatted(list) + ", \"other\": {}}}"))
                .as("two recordings are two talks").isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"start_timestamp\": \"2024-05-01T10:00:00.500Z\", \"end_timestamp\": \"2024-05-01T10:00:02Z\", \"text\": \"Who owns it?\", \"source\": \"microphone\"}, {\"start_timestamp\": \"2024-05-01T10:01:02Z\", \"end_timestamp\": \"2024-05-01T10:01:03Z\", \"text\": \"Nobody.\", \"source\": \"system\"}]",
            "{\"value\": [{\"startDateTime\": \"2024-05-01T10:00:00.5Z\", \"endDateTime\": \"2024-05-01T10:00:02Z\", \"speakerName\": \"microphone\", \"spokenText\": \"Who owns it?\"}, {\"startDateTime\": \"2024-05-01T10:01:02Z\", \"endDateTime\": \"2024-05-01T10:01:03Z\", \"speakerName\": \"system\", \"spokenText\": \"Nobody.\"}]}",
            "{\"entries\": [{\"startTime\": \"2024-05-01T10:00:00Z\", \"endTime\": \"2024-05-01T10:00:02Z\", \"participant\": \"microphone\", \"text\": \"Who owns it?\"}, {\"startTime\": \"2024-05-01T10:01:02Z\", \"endTime\": \"2024-05-01T10:01:03Z\", \"participant\": \"system\", \"text\": \"Nobody.\"}]}" })
    void segmentsMayBeginAndEndAtAMoment(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("microphone|Who owns it?", "system|Nobody.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"jobId\": \"1\", \"output\": {\"diarization\": [{\"speaker\": \"SPEAKER_00\", \"start\": 0.5, \"end\": 2}, {\"speaker\": \"SPEAKER_01\", \"start\": 2, \"end\": 3}]}}",
            "[{\"speaker\": \"A\", \"start\": 0, \"end\": 1}]",
            "{\"segments\": [{\"speaker_label\": \"spk_0\", \"start_time\": \"0.1\", \"end_time\": \"1\"}]}",
            "SPEAKER talk 1 0.500 3.700 <NA> <NA> speaker_0 <NA> <NA>\nSPEAKER talk 1 4.500 4.600 <NA> <NA> speaker_1 <NA> <NA>\n",
            "start=0.5s stop=4.2s speaker_SPEAKER_00\r\nstart=4.5s stop=9.1s speaker_SPEAKER_01\r\n" })
    void timesOfVoicesWithoutWordsAreRefusedWithTheReason(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("voices speak");
    }

    @Test
    void singleWordsInLinesAreRefusedWithTheReason() {
        assertThat(Samples.refused("talk 1 0.50 0.35 good 0.98\ntalk 1 0.85 0.30 morning 0.97\n")).hasMessageContaining("CTM");
        assertThat(Samples.refused("rec A 12.5 0.2 川\nrec A 12.7 0.2 です\n")).hasMessageContaining("CTM");
        assertThat(Samples.refused("f1 1 0.0 1.0 guten\r\nf1 1 1.0 0.5 tag\r\n")).hasMessageContaining("CTM");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"text\": \"%s\", \"usage\": {\"type\": \"tokens\"}}",
            "{\"text\": \"%s\", \"duration\": 26.1, \"language\": \"english\"}",
            "{\"task\": \"transcribe\", \"text\": \"%s\", \"segments\": null, \"words\": []}" })
    void theTextOfARecognizerIsSpeech(String json) {
        var said = "So I asked the people in our village who owns the river, and you know what they said? They said, well, nobody owns it, "
                + "but we all have to live with it. And I think that is right. What would you do if you were in my place? I mean, you can't "
                + "just build a wall and say it is yours. We tried that, and it didn't work. So now we meet every month, and I tell them what "
                + "we measured, and they tell me what they saw. And if you ask me what I learned, I would say that you have to listen first.";
        assertThat(Samples.read(json.formatted(said)).body()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[{\"chunk\": \"chunk_0.mp3\", \"text\": \"%s\"}, {\"chunk\": \"chunk_1.mp3\", \"text\": \"%s\"}]",
            "[{\"part\": 1, \"text\": \"%s\", \"language\": \"en\"}, {\"part\": 2, \"text\": \"%s\", \"language\": \"en\"}]",
            "[{\"audio_file\": \"a.wav\", \"duration\": 30, \"text\": \"%s\"}, {\"audio_file\": \"b.wav\", \"duration\": 30, \"text\": \"%s\"}]" })
    void partsOfARecordingAreOneText(String json) {
        var one = "So I asked the people in our village who owns the river, and you know what they said? They said, well, nobody owns it, "
                + "but we all have to live with it. And I think that is right. What would you do if you were in my place? I mean, you can't.";
        var two = "We tried that, and it didn't work. So now we meet every month, and I tell them what we measured, and they tell me what they "
                + "saw. And if you ask me what I learned, I would say that you have to listen first. Do you see what I mean? I think you do.";
        assertThat(Samples.read(json.formatted(one, two)).body()).contains(one).contains(two);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ", \"timestamps\": []" })
    void aResultOfWatsonWithoutTimesHasItsText(String rows) {
        var transcript = Samples
                .read("""
                        {"results": [{"alternatives": [{"transcript": "who owns it", "timestamps": [["who", 0.5, 0.8], ["owns", 0.8, 1.2], ["it", 1.2, 1.5]]}]},
                         {"alternatives": [{"transcript": "nobody %%HESITATION owns it %%HESITATION "%s}, {"transcript": "no body"}]},
                         {"alternatives": [{"transcript": "I see", "timestamps": [["I", 9.5, 9.8], ["see", 9.8, 10.2]]}]}],
                         "speaker_labels": [{"from": 0.5, "to": 0.8, "speaker": 2}, {"from": 9.5, "to": 9.8, "speaker": 1}]}
                        """
                        .formatted(rows));
        assertThat(Samples.speeches(transcript)).containsExactly("Speaker 2|who owns it", "null|nobody owns it",
                "Speaker 1|I see");
    }

    @ParameterizedTest
    @ValueSource(strings = { "So| we| went| down/to| the| river/and| there| we| saw/many| boats",
            "So| what/do| you/think| about/it| then/we| wait" })
    void aWordAfterAPauseIsNoPieceOfTheWordBefore(String spoken) {
        var words = new StringBuilder();
        double start = 0;
        for (var line : spoken.split("/")) {
            for (var word : line.split("\\|")) {
                words.append("%s{\"word\": \"%s\", \"start\": %s, \"end\": %s}".formatted(words.isEmpty() ? "" : ", ", word,
                        start, start + 0.5));
                start += 0.5;
            }
            start += 0.5;
        }
        assertThat(Samples.read("{\"words\": [" + words + "]}").body())
                .isEqualTo(spoken.replace("|", "").replace('/', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = { "inicio, fin, texto", "inicio, fim, texto", "start, end, texto" })
    void aListWithKeysInSpanishOrPortuguese(String keys) {
        var key = keys.split(", ");
        var row = "{\"%s\": \"00:00:%s\", \"%s\": \"00:00:09\", \"%s\": \"%s\"}";
        var read = Samples.read("[" + row.formatted(key[0], "00", key[1], key[2], "¿De quién es el río?") + ",\n"
                + row.formatted(key[0], "03", key[1], key[2], "De nadie.") + "]");
        assertThat(Samples.speeches(read)).containsExactly("null|¿De quién es el río?", "null|De nadie.");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 3.0);
    }

    /** The time that ends a list may have another form; it says nothing of the words. */
    @ParameterizedTest
    @ValueSource(strings = { "00:00:14:31.000", "end", "-1:00" })
    void aTimeWithoutWordsIsOfNoUse(String time) {
        var row = "{\"timestamp\": \"%s\", \"caption\": \"%s\"},\n";
        var list = "[" + row.formatted("00:00", "So who of us owns a river?").repeat(9);
        var last = row.replace("},\n", "}]");
        assertThat(Samples.read(list + last.formatted(time, "")).pieces()).hasSize(9);
        assertThat(Samples.refused(list + last.formatted(time, "I see.")).problem().line()).isEqualTo(10);
    }

    /** AssemblyAI, without speakers: topics have the same words as the talk, and say where they are. */
    @Test
    void topicsAreNoTalk() {
        var words = new StringBuilder();
        var said = "Who owns a river ? Nobody owns it , and we all do .".split(" ");
        for (int i = 0; i < said.length; i++) {
            words.append("{\"text\": \"%s\", \"start\": %d, \"end\": %d, \"speaker\": null},".formatted(said[i], i * 500,
                    i * 500 + 400));
        }
        var read = Samples
                .read("""
                        {"acoustic_model": "a", "audio_url": "u", "text": "Who owns a river?", "words": [%s], "utterances": null,
                         "iab_categories_result": {"results": [
                           {"text": "Who owns a river ? Nobody owns it , and we all do .", "labels": [], "timestamp": {"start": 0, "end": 6900}},
                           {"text": "Who owns a river ? Nobody owns it , and we all do .", "labels": [], "timestamp": {"start": 0, "end": 6900}}]}}
                        """
                        .formatted(words.substring(0, words.length() - 1)));
        assertThat(read.format()).isEqualTo("json/words");
        assertThat(read.body().replaceAll(" (?=[?,.])", "")).isEqualTo("Who owns a river? Nobody owns it, and we all do.");
    }

    /** Topics have more words than the talk, and say where they are. */
    @ParameterizedTest
    @ValueSource(strings = { "{\"from\": 0, \"to\": 6900}", "{\"start_time\": 0.0, \"end_time\": 6.9}",
            "{\"startTime\": 0, \"stop\": 7}", "{\"begin\": 0, \"end\": 7}" })
    void topicsWithOtherPlacesAreNoTalk(String place) {
        var topic = "{\"text\": \"They ask who owns a river, and who pays for all of it.\", \"timestamp\": %s}"
                .formatted(place);
        var read = Samples.read("{\"results\": [%1$s, %1$s], \"words\": [{\"text\": \"Who\", \"start\": 500, \"end\": 700}, "
                .formatted(topic) + "{\"text\": \"pays?\", \"start\": 800, \"end\": 900}]}");
        assertThat(read.body()).isEqualTo("Who pays?");
    }
}
