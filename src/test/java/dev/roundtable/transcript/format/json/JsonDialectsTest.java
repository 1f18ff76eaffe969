package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.script.LabelWords;

/** JSON of speech recognizers: one example a dialect, then what each dialect has beside it. */
class JsonDialectsTest {

    private static final int MUTATIONS = 10_000;

    static final Map<String, String> SAMPLES = new TreeMap<>(Map.ofEntries(
            Map.entry("json/whisper-cpp",
                    """
                            {"params": {"language": "de"}, "result": {"language": "de"}, "transcription": [
                              {"timestamps": {"from": "00:00:00,500", "to": "00:00:02,000"}, "offsets": {"from": 500, "to": 2000}, "text": " Guten Tag."},
                              {"timestamps": {"from": "00:00:02,000", "to": "00:00:03,250"}, "offsets": {"from": 2000, "to": 3250}, "text": " Wem gehört er?"}]}
                            """),
            Map.entry("json/parliament",
                    """
                            {"meta": {"session": "7"}, "data": [
                              {"dateStart": "2024-03-05T10:00:00+01:00", "textContents": [{"type": "proceedings", "language": "de", "textBody": [
                                {"type": "speech", "speaker": "Mara Lind", "sentences": [{"text": "Guten Tag.", "timeStart": "0.5", "timeEnd": "2.0"}]},
                                {"type": "comment", "text": "(Beifall)", "sentences": [{"text": "(Beifall)"}]}]}]},
                              {"dateStart": "2024-03-05T10:00:05+01:00", "people": [{"label": "Jonas Ek", "context": "main-speaker"}],
                               "textContents": [{"textBody": [{"sentences": [{"text": "Wem gehört er?", "timeStart": "0.25"}]}]}]}]}
                            """),
            Map.entry("json/tingwu",
                    """
                            {"TaskId": "x", "Transcription": {"Paragraphs": [
                              {"ParagraphId": "1", "SpeakerId": "1", "Words": [{"Id": 1, "Start": 500, "End": 900, "Text": "河有"}, {"Id": 2, "Start": 900, "End": 1500, "Text": "多深？"}]},
                              {"ParagraphId": "2", "SpeakerId": "2", "Words": [{"Id": 3, "Start": 2000, "End": 2900, "Text": "两米。"}]}]}}
                            """),
            Map.entry("json/ibm-watson",
                    """
                            {"result_index": 0, "results": [
                              {"final": true, "alternatives": [{"transcript": "who owns it ", "timestamps": [["who", 0.5, 0.8], ["owns", 0.8, 1.2], ["it", 1.2, 1.5]]},
                                {"transcript": "hoo", "timestamps": [["hoo", 0.5, 0.8]]}]},
                              {"final": true, "alternatives": [{"transcript": "%HESITATION nobody does ", "timestamps": [["%HESITATION", 2.0, 2.3], ["nobody", 2.4, 2.9], ["does", 2.9, 3.2]]}]}],
                             "speaker_labels": [{"from": 0.5, "to": 0.8, "speaker": 2, "confidence": 0.5, "final": false}, {"from": 0.8, "to": 1.2, "speaker": 2},
                               {"from": 1.2, "to": 1.5, "speaker": 2}, {"from": 2.0, "to": 2.3, "speaker": 0}, {"from": 2.4, "to": 2.9, "speaker": 0}, {"from": 2.9, "to": 3.2, "speaker": 0}]}
                            """),
            Map.entry("json/rtzr",
                    """
                            {"id": "x", "status": "completed", "results": {"utterances": [
                              {"start_at": 500, "duration": 1400, "spk": 0, "spk_type": "NORMAL", "msg": "강이 얼마나 깊어요?"},
                              {"start_at": 2000, "duration": 900, "spk": 1, "spk_type": "NORMAL", "msg": "이 미터요."}]}}
                            """),
            Map.entry("json/aws-transcribe",
                    """
                            {"jobName": "river", "results": {"language_code": "en-GB", "transcripts": [{"transcript": "Who owns it? Nobody, sir."}],
                              "speaker_labels": {"speakers": 2, "segments": [
                                {"start_time": "0.5", "end_time": "1.5", "speaker_label": "spk_0", "items": [
                                  {"start_time": "0.5", "end_time": "0.8", "speaker_label": "spk_0"},
                                  {"start_time": "0.8", "end_time": "1.2"}, {"start_time": "1.2", "end_time": "1.5"}]},
                                {"start_time": "2.0", "end_time": "3.0", "speaker_label": "spk_1", "items": [
                                  {"start_time": "2.0", "end_time": "2.5"}, {"start_time": "2.6", "end_time": "3.0"}]}]},
                              "items": [
                                {"type": "pronunciation", "start_time": "0.5", "end_time": "0.8", "alternatives": [{"content": "Who"}, {"content": "How"}]},
                                {"type": "pronunciation", "start_time": "0.8", "end_time": "1.2", "alternatives": [{"content": "owns"}]},
                                {"type": "pronunciation", "start_time": "1.2", "end_time": "1.5", "alternatives": [{"content": "it"}]},
                                {"type": "punctuation", "alternatives": [{"content": "?"}]},
                                {"type": "pronunciation", "start_time": "2.0", "end_time": "2.5", "alternatives": [{"content": "Nobody"}]},
                                {"type": "punctuation", "alternatives": [{"content": ","}]},
                                {"type": "pronunciation", "start_time": "2.6", "end_time": "3.0", "alternatives": [{"content": "sir"}]},
                                {"type": "punctuation", "alternatives": [{"content": "."}]}]}}
                            """),
            Map.entry("json/assemblyai",
                    """
                            {"id": "x", "audio_url": "https://example.org/a.mp3", "language_code": "pt_br", "text": "Quem? Eu.", "utterances": [
                              {"speaker": "A", "start": 500, "end": 1500, "text": "Quem?", "words": [{"text": "Quem?", "start": 500, "end": 1500, "speaker": "A"}]},
                              {"speaker": "B", "start": 2000, "end": 2900, "text": "Eu.", "words": [{"text": "Eu.", "start": 2000, "end": 2900, "speaker": "B"}]}]}
                            """),
            Map.entry("json/deepgram", """
                    {"metadata": {"channels": 1}, "results": {"channels": [{"detected_language": "en", "alternatives": [
                      {"transcript": "who owns it nobody", "words": [
                        {"word": "who", "start": 0.5, "end": 0.8, "speaker": 0, "punctuated_word": "Who"},
                        {"word": "owns", "start": 0.8, "end": 1.0, "speaker": 0, "punctuated_word": "owns"},
                        {"word": "it", "start": 1.0, "end": 1.2, "speaker": 0, "punctuated_word": "it?"},
                        {"word": "nobody", "start": 1.5, "end": 2.0, "speaker": 1, "punctuated_word": "Nobody."}]},
                      {"transcript": "ooh", "words": [{"word": "ooh", "start": 0.5, "end": 0.8, "speaker": 0}]}]}]}}
                    """),
            Map.entry("json/google-stt",
                    """
                            {"results": [
                              {"alternatives": [{"transcript": "Who owns it?", "words": [
                                {"startTime": "0.500s", "endTime": "0.800s", "word": "Who"}, {"startTime": "0.800s", "endTime": "1s", "word": "owns"},
                                {"startTime": "1s", "endTime": "1.200s", "word": "it?"}]}], "languageCode": "en-us"},
                              {"alternatives": [{"words": [
                                {"startTime": "0.500s", "endTime": "0.800s", "word": "Who", "speakerTag": 1},
                                {"startTime": "0.800s", "endTime": "1s", "word": "owns", "speakerTag": 1},
                                {"startTime": "1s", "endTime": "1.200s", "word": "it?", "speakerTag": 1},
                                {"startTime": "2s", "endTime": "2.500s", "word": "Nobody.", "speakerTag": 2}]}]}]}
                            """),
            Map.entry("json/azure-speech",
                    """
                            {"source": "a.wav", "combinedRecognizedPhrases": [{"display": "Who? Me."}], "recognizedPhrases": [
                              {"recognitionStatus": "Success", "channel": 0, "speaker": 1, "offset": "PT0.5S", "duration": "PT1S",
                               "offsetInTicks": 5000000, "durationInTicks": 10000000, "nBest": [{"lexical": "who", "display": "Who?"}, {"display": "Whoo."}]},
                              {"recognitionStatus": "Failure", "offset": "PT1.6S", "duration": "PT0.1S"},
                              {"recognitionStatus": "Success", "channel": 0, "speaker": 2, "offset": "PT1M2.25S", "duration": "PT1S",
                               "nBest": [{"display": "Me."}]}]}
                            """),
            Map.entry("json/rev",
                    """
                            {"speakers": [{"id": 1, "name": "Mara Lind"}], "monologues": [
                              {"speaker": 0, "elements": [{"type": "text", "value": "Who", "ts": 0.5, "end_ts": 0.8}, {"type": "punct", "value": " "},
                                {"type": "text", "value": "owns", "ts": 0.8, "end_ts": 1.2}, {"type": "punct", "value": "? "},
                                {"type": "text", "value": "Say", "ts": 1.4, "end_ts": 1.6}, {"type": "punct", "value": "."}]},
                              {"speaker": 1, "elements": [{"type": "text", "value": "Nobody", "ts": 2.0, "end_ts": 2.5}, {"type": "punct", "value": "."}]}]}
                            """),
            Map.entry("json/speechmatics",
                    """
                            {"format": "2.9", "metadata": {"transcription_config": {"language": "fr"}}, "results": [
                              {"type": "word", "start_time": 0.5, "end_time": 0.8, "alternatives": [{"content": "Qui", "speaker": "S1"}]},
                              {"type": "punctuation", "start_time": 0.8, "end_time": 0.8, "attaches_to": "previous", "alternatives": [{"content": "?", "speaker": "UU"}]},
                              {"type": "word", "start_time": 1.5, "end_time": 1.8, "alternatives": [{"content": "Moi", "speaker": "S2"}]},
                              {"type": "word", "start_time": 1.9, "end_time": 2.0, "alternatives": [{"content": "oui", "speaker": "UU"}]}]}
                            """),
            Map.entry("json/speechmatics-v1",
                    """
                            {"job": {"lang": "en", "duration": 3}, "format": "1.0",
                              "speakers": [{"name": "F1", "time": "0.50", "duration": "1.00"}, {"name": "M2", "time": "2.00", "duration": "1.00"}],
                              "words": [{"name": "Who", "time": "0.50", "duration": "0.30", "confidence": "1.000"}, {"name": "asks", "time": "0.90", "duration": "0.20"},
                                {"name": "?", "time": "1.10", "duration": "0.00"}, {"name": "Me", "time": "2.00", "duration": "0.30"}, {"name": ".", "time": "2.30", "duration": "0.00"}]}
                            """),
            Map.entry("json/youtube",
                    """
                            {"wireMagic": "pb3", "events": [{"tStartMs": 0, "dDurationMs": 9000, "id": 1, "wpWinPosId": 1},
                              {"tStartMs": 500, "dDurationMs": 1500, "segs": [{"utf8": "who"}, {"utf8": " owns", "tOffsetMs": 300}, {"utf8": " it"}]},
                              {"tStartMs": 1900, "aAppend": 1, "segs": [{"utf8": "\\n"}]},
                              {"tStartMs": 2000, "dDurationMs": 900, "segs": [{"utf8": ">> nobody\\ndoes"}]}]}
                            """),
            Map.entry("json/words",
                    """
                            {"task": "transcribe", "language": "english", "words": [
                              {"word": "Who", "start": 0.5, "end": 0.8}, {"word": "owns", "start": 0.8, "end": 1.0}, {"word": "it?", "start": 1.0, "end": 1.2},
                              {"word": "Nobody.", "start": 2.0, "end": 2.5}]}
                            """),
            Map.entry("json/segments", """
                    [{"start": 0.5, "end": 2.0, "text": "Who owns the river?", "speaker": "Mara Lind"},
                     {"start": 2.25, "end": 4, "text": "Nobody owns it.", "speaker": "Jonas Ek"}]
                    """), Map.entry("json/turns",
                    """
                            {"date": "x", "dialogue": [{"speaker": "Mara", "text": "Who owns the river?"}, {"speaker": "Jonas", "text": "Nobody owns it."},
                             {"speaker": "Mara", "text": "Thank you for that."}]}
                            """)));

    static Stream<String> names() {
        return SAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isRecognizedByItsContent(String name) {
        assertThat(Samples.read(SAMPLES.get(name)).format()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void damagedFilesAreReadOrRefusedByName(String name) {
        var bytes = SAMPLES.get(name).getBytes(StandardCharsets.UTF_8);
        Stream.concat(Damage.truncated(bytes), Damage.changed(bytes, MUTATIONS)).forEach(damaged -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile(name, damaged)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo(name);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "json/aws-transcribe|spk_0|Who owns it?|spk_1|Nobody, sir.",
            "json/assemblyai|Speaker A|Quem?|Speaker B|Eu.",
            "json/deepgram|Speaker 0|Who owns it?|Speaker 1|Nobody.",
            "json/google-stt|Speaker 1|Who owns it?|Speaker 2|Nobody.",
            "json/azure-speech|Speaker 1|Who?|Speaker 2|Me.", "json/rev|Speaker 0|Who owns?|Speaker 0|Say.|Mara Lind|Nobody.",
            "json/speechmatics|S1|Qui?|S2|Moi|null|oui", "json/speechmatics-v1|F1|Who asks?|M2|Me.",
            "json/whisper-cpp|null|Guten Tag.|null|Wem gehört er?",
            "json/youtube|null|who owns it|null|nobody does",
            "json/ibm-watson|Speaker 2|who owns it|Speaker 0|nobody does",
            "json/rtzr|Speaker 0|강이 얼마나 깊어요?|Speaker 1|이 미터요.", "json/words|null|Who owns it?|null|Nobody.",
            "json/segments|Mara Lind|Who owns the river?|Jonas Ek|Nobody owns it.",
            "json/turns|Mara|Who owns the river?|Jonas|Nobody owns it.|Mara|Thank you for that." })
    void wordsBelongToTheirVoice(String row) {
        var name = row.substring(0, row.indexOf('|'));
        assertThat(String.join("|", Samples.speeches(Samples.read(SAMPLES.get(name)))))
                .isEqualTo(row.substring(name.length() + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "json/aws-transcribe 0.5 2.0", "json/assemblyai 0.5 2.0", "json/deepgram 0.5 1.5",
            "json/google-stt 0.5 2.0",
            "json/azure-speech 0.5 62.25", "json/tingwu 0.5 2.0", "json/rev 0.5 1.4 2.0", "json/speechmatics 0.5 1.5 1.9",
            "json/speechmatics-v1 0.5 2.0",
            "json/whisper-cpp 0.5 2.0",
            "json/youtube 0.5 2.0", "json/ibm-watson 0.5 2.4", "json/rtzr 0.5 2.0", "json/words 0.5 2.0",
            "json/segments 0.5 2.25" })
    void timesAreSecondsWhateverTheirUnit(String row) {
        var parts = row.split(" ");
        var starts = Stream.of(parts).skip(1).map(Double::valueOf).toArray(Double[]::new);
        assertThat(Samples.read(SAMPLES.get(parts[0])).pieces()).extracting(Transcript.Piece::startTime)
                .containsExactly(starts);
    }

    @ParameterizedTest
    @ValueSource(strings = { "json/aws-transcribe en-GB", "json/assemblyai pt-BR", "json/deepgram en", "json/google-stt en-US",
            "json/speechmatics fr", "json/whisper-cpp de", "json/words en" })
    void theStatedLanguageIsAFact(String row) {
        var parts = row.split(" ");
        assertThat(Samples.read(SAMPLES.get(parts[0])).facts().language()).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = { "json/aws-transcribe", "json/assemblyai", "json/deepgram", "json/google-stt", "json/azure-speech",
            "json/speechmatics", "json/speechmatics-v1" })
    void numberedVoicesAreNobodyInParticular(String name) {
        assertThat(Samples.read(SAMPLES.get(name)).pieces()).extracting(Transcript.Piece::label)
                .filteredOn(label -> label != null)
                .isNotEmpty().allMatch(LabelWords::isPart);
    }

    @Test
    void wordsWithoutATimeAreOfTheSpeakerBefore() {
        assertThat(Samples.speeches(Samples
                .read("""
                        {"paragraphs": [{"start": 0.6, "end": 9, "speaker": "Mara Lind"}],
                         "words": [{"start": 0.5, "end": 0.8, "text": "Since"}, {"text": "2019"}, {"start": 2.1, "end": 2.4, "text": "I"},
                                   {"start": 2.4, "end": 2.8, "text": "ask."}]}
                        """)))
                .containsExactly("Mara Lind|Since 2019 I ask.");
    }

    @Test
    void wordsHaveTheSpeakersOfTheParagraphsBesideThem() {
        assertThat(Samples.speeches(Samples
                .read("""
                        {"paragraphs": [{"id": 0, "start": 0.5, "end": 1.2, "speaker": "Mara Lind"}, {"id": 1, "start": 2, "end": 3, "speaker": "Jonas Ek"}],
                         "words": [{"id": 0, "start": 0.5, "end": 0.8, "text": "Who"}, {"id": 1, "start": 0.8, "end": 1.1, "text": "asks?"},
                                   {"id": 2, "start": 2.1, "end": 2.4, "text": "I"}, {"id": 3, "start": 2.4, "end": 2.8, "text": "do."}]}
                        """)))
                .containsExactly("Mara Lind|Who asks?", "Jonas Ek|I do.");
    }

    @Test
    void wordsOfChineseAndJapaneseJoinWithoutSpaces() {
        assertThat(Samples.read("{\"words\": [{\"word\": \"谁\", \"start\": 0}, {\"word\": \"拥有\", \"start\": 1}, "
                + "{\"word\": \"河流\", \"start\": 2}, {\"word\": \"？\", \"start\": 3}]}").body()).isEqualTo("谁拥有河流？");
        assertThat(Samples.read("{\"results\": [{\"alternatives\": [{\"transcript\": \"川です\", \"words\": ["
                + "{\"startTime\": \"0s\", \"word\": \"川|カワ\"}, {\"startTime\": \"1s\", \"word\": \"です|デス\"}]}]}]}").body())
                .isEqualTo("川です");
        assertThat(Samples
                .read(SAMPLES.get("json/aws-transcribe").replace("Who", "誰").replace("owns", "的").replace("\"it\"", "\"河\""))
                .body()).isEqualTo("誰的河? Nobody, sir.");
    }

    @Test
    void channelsOfACallTakeTurnsByTime() {
        var text = """
                {"results": {"channel_labels": {"channels": [
                  {"channel_label": "ch_0", "items": [
                    {"type": "pronunciation", "start_time": "0.5", "end_time": "0.8", "alternatives": [{"content": "Hello"}]},
                    {"type": "punctuation", "alternatives": [{"content": "?"}]},
                    {"type": "pronunciation", "start_time": "5.5", "end_time": "5.8", "alternatives": [{"content": "Good"}]}]},
                  {"channel_label": "ch_1", "items": [
                    {"type": "pronunciation", "start_time": "2.5", "end_time": "2.8", "alternatives": [{"content": "Yes"}]},
                    {"type": "punctuation", "alternatives": [{"content": "."}]}]}]}, "items": []}}
                """;
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Channel 1|Hello?", "Channel 2|Yes.",
                "Channel 1|Good");
        assertThat(LabelWords.isPart("Channel 1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"offset\": 500, \"duration\": 1500, \"text\": \"Who owns it?\"}, {\"offset\": 62000, \"duration\": 1000, \"text\": \"We do.\"}]",
            "[{\"start\": \"00:00:00.500\", \"text\": \"Who owns it?\"},\r\n{\"start\": \"00:01:02\", \"text\": \"We do.\"}]",
            "{\"start\": 0.5, \"text\": \"Who owns it?\"}\n{\"start\": 62, \"text\": \"We do.\"}\n",
            "[{\"time\": \"0.5s\", \"speaker\": null, \"content\": \"Who owns it?\"}, {\"time\": \"62s\", \"speaker\": null, \"content\": \"We do.\"}]",
            "{\"chunks\": [{\"timestamp\": [0.5, 2.0], \"text\": \" Who owns it?\"}, {\"timestamp\": [62, null], \"text\": \" We do.\"}]}",
            "{\"phrases\": [{\"offsetMilliseconds\": 500, \"durationMilliseconds\": 9, \"text\": \"Who owns it?\"}, {\"offsetMilliseconds\": 62000, \"text\": \"We do.\"}]}",
            "[{\"start\": 0.5, \"stop\": 1, \"text\": [\"Who\", \"owns it?\"]}, {\"start\": 62, \"stop\": 63, \"text\": [\"We do.\"]}]",
            "{\"transcript\": {\"sections\": [{\"turns\": [{\"start\": 0.5, \"text_blocks\": [{\"start\": 0.5, \"text\": \"Who owns it?\"}]}]}, "
                    + "{\"turns\": [{\"start\": 62, \"text_blocks\": [{\"start\": 62, \"text\": \"We do.\"}]}]}]}}",
            "{\"data\": {\"segments\": [{\"start_ms\": 500, \"text\": \"Who owns it?\"}, {\"start_ms\": 62000, \"text\": \"We do.\"}]}}" })
    void listsOfSegmentsAreReadWhateverTheirKeys(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("null|Who owns it?", "null|We do.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 62.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"name\": \"Ann\", \"content\": \"Who owns the river?\"}, {\"name\": \"Bo\", \"content\": \"Nobody does.\"}, {\"name\": \"Ann\", \"content\": \"I see, thank you.\"}]",
            "{\"turns\": [{\"role\": \"Ann\", \"utterance\": \"Who owns the river?\"}, {\"role\": \"Bo\", \"utterance\": \"Nobody does.\"}, {\"role\": \"Ann\", \"utterance\": \"I see, thank you.\"}]}",
            "{\"transcript\": [{\"speaker\": {\"id\": 7, \"name\": \"Ann\"}, \"text\": \"Who owns the river?\"}, {\"speaker\": {\"id\": 8, \"name\": \"Bo\"}, \"text\": \"Nobody does.\"}, {\"speaker\": {\"id\": 7, \"name\": \"Ann\"}, \"text\": \"I see, thank you.\"}]}" })
    void listsOfTurnsAreReadIfVoicesReturn(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Ann|Who owns the river?", "Bo|Nobody does.",
                "Ann|I see, thank you.");
    }

    @Test
    void aDateOrTheTitleOfASpeakerIsUsed() {
        var transcript = Samples.read("{\"date\": \"2013-04-30\", \"events\": ["
                + "{\"speaker\": {\"full\": \"The Chair\", \"name\": null}, \"text\": \"Who owns it?\"}, "
                + "{\"speaker\": {\"full\": \"Mr Ek\", \"name\": \"Ek\"}, \"text\": \"Nobody.\"}, "
                + "{\"speaker\": {\"full\": \"Mr Ek\", \"name\": \"Ek\"}, \"text\": \"Really.\"}, "
                + "{\"speaker\": {\"full\": \"Ms Lo\", \"name\": \"Lo\"}, \"text\": \"I see.\"}]}");
        assertThat(transcript.heldOn()).isEqualTo("2013-04-30");
        assertThat(Samples.speeches(transcript)).containsExactly("The Chair|Who owns it?", "Ek|Nobody.", "Ek|Really.",
                "Lo|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { " [BLANK_AUDIO]", "[Music]", "(applause)", "♪ ♪" })
    void whatNobodySaysIsNoSpeech(String noise) {
        var text = "[{\"start\": 1, \"text\": \"Who owns it?\"}, {\"start\": 2, \"text\": \"" + noise
                + "\"}, {\"start\": 3, \"text\": \"[Ann] does.\"}]";
        assertThat(Samples.read(text).body()).isEqualTo("Who owns it? [Ann] does.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"name\": \"app\", \"version\": \"1.0.0\", \"scripts\": {\"test\": \"jest\"}, \"dependencies\": {\"a\": \"^1\"}}",
            "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"name\": \"A\"}, \"geometry\": {\"coordinates\": [1, 2]}}]}",
            "{\"messages\": [{\"role\": \"user\", \"content\": \"Who owns the river?\"}, {\"role\": \"assistant\", \"content\": \"Nobody does.\"}, {\"role\": \"user\", \"content\": \"Thank you.\"}]}",
            "{\"greeting\": {\"hello\": \"Hello\", \"bye\": \"Good bye\"}, \"speaker\": \"Speaker\", \"text\": \"Text\"}",
            "[{\"id\": 1, \"name\": \"Lamp\", \"text\": \"A good lamp.\"}, {\"id\": 2, \"name\": \"Chair\", \"text\": \"A good chair.\"}, {\"id\": 3, \"name\": \"Bed\", \"text\": \"A soft bed.\"}]",
            "[{\"time\": \"2024-05-01T10:00:00Z\", \"text\": \"Server started\"}, {\"time\": \"2024-05-01T10:00:01Z\", \"text\": \"Server stopped\"}]",
            "[\"a\", \"b\"]", "[]", "[{\"text\": \"one\"}, {\"text\": \"two\"}]",
            "[{\"messages\": [{\"speaker\": \"A\", \"text\": \"one\"}, {\"speaker\": \"B\", \"text\": \"two\"}]}, {\"messages\": [{\"speaker\": \"A\", \"text\": \"one\"}]}]" })
    void otherJsonIsRefused(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("This is no transcript format that Roundtable knows. It is a");
    }

    @Test
    void aNamedFormatSaysWhatIsMissing() {
        var file = Samples.file("{\"a\": 1}");
        for (var name : SAMPLES.keySet()) {
            assertThat(catchThrowable(() -> Formats.read(file, name, List.of())))
                    .isInstanceOf(TranscriptException.class).hasMessageContaining("talk.txt:1: The file has no ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"lattice\": [{\"bg\": \"500\", \"ed\": \"1900\", \"onebest\": \"河有多深？\", \"speaker\": \"1\"}, {\"bg\": \"2000\", \"ed\": \"2900\", \"onebest\": \"两米。\", \"speaker\": \"2\"}]}",
            "{\"ResultDetail\": [{\"FinalSentence\": \"河有多深？\", \"StartMs\": 500, \"EndMs\": 1900, \"SpeakerId\": 1}, {\"FinalSentence\": \"两米。\", \"StartMs\": 2000, \"EndMs\": 2900, \"SpeakerId\": 2}]}",
            "{\"transcript\": [{\"time_ms\": 500, \"text\": \"河有多深？\", \"speaker\": 1}, {\"time_ms\": 2000, \"text\": \"两米。\", \"speaker\": 2}]}",
            "[{\"key\": \"a\", \"sentence_info\": [{\"text\": \"河有多深？\", \"start\": 500, \"end\": 1900, \"timestamp\": [[500, 900], [900, 1900]], \"spk\": 1}, {\"text\": \"两米。\", \"start\": 2000, \"end\": 2900, \"timestamp\": [[2000, 2900]], \"spk\": 2}]}]" })
    void servicesOfChinaNameTheirKeysOtherwise(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("Speaker 1|河有多深？", "Speaker 2|两米。");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.5, 2.0);
    }

    @Test
    void zoomListsTheUsersWhoSpeak() {
        assertThat(Samples.speeches(Samples.read("{\"timeline\": [{\"ts\": \"00:00:03.120\", \"text\": \"How deep is it?\", "
                + "\"users\": [{\"username\": \"Mara Vogel\"}]}, {\"ts\": \"00:00:06.120\", \"text\": \"Two metres.\", "
                + "\"users\": [{\"username\": \"Jon Hale\"}]}]}"))).containsExactly("Mara Vogel|How deep is it?",
                        "Jon Hale|Two metres.");
    }

    @Test
    void itemsOfAListWithoutWordsAreSkipped() {
        assertThat(Samples.speeches(Samples.read("{\"hansard\": [{\"name\": \"Mara Vogel\", \"spoken\": \"How deep is it?\"}, "
                + "{\"name\": \"Jon Hale\", \"spoken\": \"Two metres.\"}, {\"name\": \"DELEGATIONS\"}, "
                + "{\"name\": \"Mara Vogel\", \"spoken\": \"Do you agree?\"}, {\"name\": \"Jon Hale\", \"spoken\": \"I do.\"}, "
                + "{\"name\": \"Mara Vogel\", \"spoken\": \"Good.\"}]}"))).containsExactly("Mara Vogel|How deep is it?",
                        "Jon Hale|Two metres.", "Mara Vogel|Do you agree?", "Jon Hale|I do.", "Mara Vogel|Good.");
    }
}
