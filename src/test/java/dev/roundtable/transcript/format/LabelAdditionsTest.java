package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a file adds to a label behind a dash")
class LabelAdditionsTest {

    @Test
    void isNoPartOfTheNameWhereItVaries() {
        assertThat(labels("Researcher - TASK-01", "Participant - TASK-01", "Researcher - TASK-02", "Participant - TASK-02"))
                .containsExactly("Researcher", "Participant", "Researcher", "Participant");
        assertThat(labels("Anna Weber - part 1", "Tom Reed", "Anna Weber - part 2", "Tom Reed"))
                .containsExactly("Anna Weber", "Tom Reed", "Anna Weber", "Tom Reed");
        assertThat(labels("Anna - Teams", "Tom – Teams", "Anna - Teams", "Tom – Teams")).containsExactly("Anna", "Tom", "Anna",
                "Tom");
    }

    @Test
    void staysWhereItTellsWhoIsMeant() {
        assertThat(labels("Audience - Anna Weber", "Audience - Tom Reed", "Audience - Anna Weber", "Audience - Tom Reed"))
                .containsExactly("Audience - Anna Weber", "Audience - Tom Reed", "Audience - Anna Weber",
                        "Audience - Tom Reed");
        assertThat(labels("Analyst - Nordbank", "Anna", "Analyst - Suedbank", "Anna")).containsExactly("Analyst - Nordbank",
                "Anna", "Analyst - Suedbank", "Anna");
        assertThat(labels("Jean-Luc", "Anna", "Jean-Luc", "Anna")).containsExactly("Jean-Luc", "Anna", "Jean-Luc", "Anna");
    }

    private static List<String> labels(String... written) {
        var text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < written.length; i++) {
            text.append("00:0%d:00.000 --> 00:0%d:30.000\n<v %s>Did you see it, %d?\n\n".formatted(i, i, written[i], i));
        }
        return Samples.read(text.toString()).pieces().stream().map(piece -> piece.label()).toList();
    }
}
