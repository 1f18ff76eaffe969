package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

/** Tables of speech in JSON: rows with times, whose columns have no names. */
class RowListTest {

    private static final String ROWS = "{'result':[[0.5,2.0,'spk0','Who owns the river?'],[2.25,4,'spk1','Nobody owns it, I think.'],"
            + "[4.5,6,'spk0','Then who pays for it?']]}";

    @ParameterizedTest
    @ValueSource(strings = { ROWS,
            "[['spk0','Who owns the river?',0.5,2.0],['spk1','Nobody owns it, I think.',2.25,4],['spk0','Then who pays for it?',4.5,6]]",
            "{'a':{'rows':[[500,2000,'Who owns the river?','spk0'],[2250,4000,'Nobody owns it, I think.','spk1'],[4500,6000,'Then who pays for it?','spk0']]}}",
            "[['00:00:00.500','00:00:02','spk0','Who owns the river?'],['00:00:02.250','00:00:04','spk1','Nobody owns it, I think.'],['00:00:04.500','00:00:06','spk0','Then who pays for it?']]" })
    void theKindsOfColumnsTellTimesVoiceAndWords(String json) {
        var talk = Samples.read(json.replace('\'', '"').replace("],[", "],\r\n["));
        assertThat(talk.format()).isEqualTo("json/segments");
        assertThat(Samples.speeches(talk)).containsExactly("spk0|Who owns the river?", "spk1|Nobody owns it, I think.",
                "spk0|Then who pays for it?");
    }

    @Test
    void rowsNeedNoVoiceAndNoSpaces() {
        var talk = Samples.read("{'segments':[[0.0,2.5,'这条河有多深？大家知道吗'],[3.0,6.0,'两米左右，今年水不多。']]}".replace('\'', '"'));
        assertThat(talk.pieces()).extracting("startTime").containsExactly(0.0, 3.0);
        assertThat(talk.pieces()).extracting("label").containsOnlyNulls();
    }

    @Test
    void numbersOfRowsAreNoTimes() {
        var talk = Samples.read(
                "[[0,0.5,2.0,'spk0','Who owns the river?'],[1,2.25,4,'spk1','Nobody owns it, I think.'],[2,4.5,6,'spk0','Then who pays for it?']]"
                        .replace('\'', '"'));
        assertThat(talk.pieces()).extracting("startTime").containsExactly(0.5, 2.25, 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[[53.8,-1.5,'Leeds','A town on the river Aire'],[51.5,-0.1,'London','A town on the river Thames']]",
            "[[54.9,1.6,'Newcastle','A town on the Tyne'],[51.5,0.1,'London','A town on the Thames']]",
            "[[1,'A first book about rivers'],[2,'A second book about rivers'],[3,'Another one']]",
            "{'rows':[[1.5,10,'A chair made of dark wood'],[700,1400.5,'A table made of dark wood'],[90000,99999,'A bed of wood']]}",
            "{'words':[[0.1,0.2,'a'],[0.2,0.3,'b']]}" })
    void otherTablesAreRefused(String json) {
        assertThat(Samples.refused(json.replace('\'', '"'))).isNotNull();
    }

    @Test
    void damagedRowsAreReadOrRefused() {
        var bytes = ROWS.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Stream.concat(Damage.truncated(bytes), Damage.changed(bytes, 10_000)).forEach(damaged -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("rows.json", damaged)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("rows.json");
            }
        });
    }
}
