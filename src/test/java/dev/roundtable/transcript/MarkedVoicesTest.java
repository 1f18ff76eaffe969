package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.SourceLabels;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Turn;

@DisplayName("A change of voice that the source marks without a name")
class MarkedVoicesTest {

    private static final List<Stretch> MARKED = List.of(unknown(0, 10), unknown(10, 30), unknown(30, 40));

    private static final SortedMap<Integer, String> NO_PINS = new TreeMap<>();

    @Test
    void divides() {
        var pieces = List.of(new Piece(0, 4, null, null, null, null, true), new Piece(4, 10, null, null, null, null, false),
                new Piece(10, 30, null, null, null, null, true), new Piece(30, 40, null, null, null, null, true));
        var transcript = new Transcript("srt/chevrons", null, null, null, "x".repeat(40), pieces, List.of());
        assertThat(SourceLabels.stretches(transcript, Map.of())).extracting(Stretch::start, Stretch::end, Stretch::speaker)
                .containsExactlyElementsOf(MARKED.stream().map(s -> tuple(s.start(), s.end(), null))
                        .toList());
    }

    @Test
    void isWhereTheSpeakerChangesThoughInferenceFoundItElsewhere() {
        var found = MarkedVoices.of(MARKED, List.of(spoken(0, 12, "ann", 0.95), spoken(12, 31, "bob", 0.99),
                spoken(31, 40, "ann", 0.97)), NO_PINS, 0.8);
        assertThat(found).extracting(Stretch::speaker).containsExactly("ann", "bob", "ann");
        assertThat(found).extracting(Stretch::end).containsExactly(10, 30, 40);
        assertThat(found.get(1).attribution().confidence()).isBetween(0.85, 0.95);
    }

    @Test
    void leavesTheSpeakerUnknownIfInferenceIsDivided() {
        var found = MarkedVoices.of(MARKED, List.of(spoken(0, 20, "ann", 0.95), spoken(20, 40, "bob", 0.95)), NO_PINS, 0.8);
        assertThat(found).extracting(Stretch::speaker).containsExactly("ann", null, "bob");
        assertThat(found.get(1).attribution().candidates()).extracting(Candidate::speaker).containsExactlyInAnyOrder("ann",
                "bob");
        assertThat(found.get(1).attribution().method()).isEqualTo(Method.UNKNOWN);
        assertThat(found.get(1).attribution().confidence()).isEqualTo(0.475, within(1e-9));
        assertThat(found.get(1).attribution().evidence()).extracting(Evidence::quote).containsExactly("ann");
    }

    @Test
    void isAlsoWhereAPinIs() {
        var srt = """
                1
                00:00:01,000 --> 00:00:04,000
                >> They flow downhill because of gravity. I think so.

                2
                00:00:04,000 --> 00:00:09,000
                Thank you. And why do lakes exist? Please tell us.

                3
                00:00:09,000 --> 00:00:12,000
                >> They fill where the ground is low.
                """;
        var panel = PanelReader.read(Panels.file("talk.srt", srt), Panels.file("talk.panel.yaml", """
                attribution: PINS
                people: [ { slug: mo, name: Mo Diaz, role: MODERATOR }, { slug: ann, name: Ann Lee } ]
                cues: [ { speaker: ann, opens: They flow }, { speaker: mo, opens: And why do lakes } ]
                """));
        assertThat(panel.turns()).extracting(Turn::speaker).startsWith("ann", "mo");
        assertThat(panel.turns().get(1).verbatim()).startsWith("And why do lakes").endsWith("tell us. ");
        assertThat(panel.turns().get(1).attribution().evidence()).extracting(Evidence::kind).contains("cue");
    }

    @Test
    void isFoundByInferenceAloneWithoutMarks() {
        var inferred = List.of(spoken(0, 12, "ann", 0.95), spoken(12, 40, "bob", 0.99));
        assertThat(MarkedVoices.of(List.of(unknown(0, 40)), inferred, NO_PINS, 0.8)).isEqualTo(inferred);
        assertThat(MarkedVoices.of(MARKED, List.of(), NO_PINS, 0.8)).isEqualTo(MARKED);
    }

    private static Stretch unknown(int start, int end) {
        return new Stretch(start, end, null, new Attribution(Method.UNKNOWN, 0, List.of(), List.of()));
    }

    private static Stretch spoken(int start, int end, String speaker, double confidence) {
        return new Stretch(start, end, speaker, new Attribution(Method.INFERRED, confidence,
                List.of(new Evidence("thanked", speaker, start, end)), List.of()));
    }
}
