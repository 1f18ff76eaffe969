package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;

class FormatsTest {

    @Test
    void theContentSaysWhichFormatAFileIsIn() {
        Samples.FORMATS.forEach((sample, format) -> {
            var misnamed = Formats.read(new TextFile("talk.dat", Samples.bytes(sample)));
            assertThat(misnamed.format()).as(sample).startsWith(format);
            assertThat(Samples.tiles(misnamed)).as(sample + " is tiled").isTrue();
        });
    }

    @Test
    void aSheetMayNameTheFormat() {
        var text = "Title of a talk without labels.\nIt goes on.\n";
        var transcript = Formats.read(Samples.file(text), "plain-text", List.of());
        assertThat(transcript.format()).isEqualTo("plain-text");
        assertThat(transcript.body()).isEqualTo(text);
        assertThat(transcript.pieces()).hasSize(1);
    }

    @Test
    void noNameMeansByContent() {
        assertThat(Formats.read(Samples.file("WEBVTT\n\n00:00.000 --> 00:01.000\nHi"), null, List.of()).format())
                .isEqualTo("webvtt");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Formats.read(Samples.file("Hi"), "docx", List.of())).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("\"docx\"").hasMessageContaining(
                        "webvtt, ttml, ass, sami, clan, podcast-json, whisperx-json, whisper-json, json/whisper-cpp,");
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Formats.read(Samples.file("Hi"), "web-vtt", List.of()))
                .hasMessageContaining("\"web-vtt\". Did you mean \"webvtt\"?");
    }

    @Test
    void whatIsNotRecognizedIsRefusedWithWhatWasSeenAndWhatIsAccepted() {
        assertThat(Samples.refused("\n \nnothing:\u0007 no transcript at all\n")).hasMessageContaining("talk.txt")
                .hasMessageContaining("It begins with \"nothing:  no transcript at all\"").hasMessageContaining("WebVTT")
                .hasMessageContaining("plain-text");
    }

    @Test
    void everyFormatRefusesWhatItWasNotMadeFor() {
        var prose = Samples.file("Only a sentence.");
        assertThat(Formats.names()).filteredOn(name -> !name.equals("plain-text"))
                .allSatisfy(name -> assertThatThrownBy(() -> Formats.read(prose, name, List.of()))
                        .isInstanceOf(TranscriptException.class)
                        .hasMessageContaining("talk.txt"));
    }

    @Test
    void aFileInWhichNobodySaysAnythingIsRefused() {
        assertThat(Samples.refused("WEBVTT\n\n00:00.000 --> 00:01.000\n<v Mara>\n"))
                .hasMessageContaining("Nobody says anything");
        assertThat(Samples.refused("{\"segments\": [{\"startTime\": 1, \"body\": \" \"}]}"))
                .hasMessageContaining("Nobody says anything");
    }
}
