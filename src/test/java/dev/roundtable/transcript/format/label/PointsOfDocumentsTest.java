package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Lists of documents, whose items have words before a colon that name nobody. */
class PointsOfDocumentsTest {

    private static final String FIELDS = "# Values\n\n" + """
            1. **Openness**
               - **Our Promise:** We tell our customers what we know, and we answer them.
               - **How We Show It:** An employee says what went wrong.

            2. **Care**
               - **Our Promise:** We care for our rivers and for our towns.
               - **How We Show It:** An employee asks before she digs.

            3. **Courage**
               - **Our Promise:** We begin what others fear.
               - **How We Show It:** An employee speaks up in a meeting.

            4. **Calm**
               - **Our Promise:** We take our time.
               - **How We Show It:** An employee sleeps over a decision.
            """;

    @ParameterizedTest
    @ValueSource(strings = { FIELDS,
            "- **Value Statement**: We help our customers.\n- **Main Goal**: A clean river for us all.\n- **Next Year**: A boat.\n"
                    + "- **Team Work**: People who know their work.\n- **Open Doors**: The doors are open.\n- **Fair Price**: It costs what it costs.\n",
            "- **Klare Ziele**: Wir helfen unseren Kunden.\n- **Guter Rat**: Ein sauberer Fluss.\n- **Neue Boote**: Ein Boot im Jahr.\n"
                    + "- **Kurze Wege**: Die Türen sind offen.\n- **Faire Preise**: Es kostet, was es kostet.\n- **Gutes Team**: Alle arbeiten mit.\n" })
    void itemsWithFieldsAreNoTalk(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("no transcript format");
        assertThat(Samples.refused(text.replace("\n", "\r\n"))).hasMessageContaining("no transcript format");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "- **Mara Lind:** Who owns the river?\n- **Jonas Ek:** Nobody, I think.\n- **Mara Lind:** So who pays for it?\n- **Jonas Ek:** We all do.\n",
            "1. Mara Lind: Who owns the river?\n2. Jonas Ek: Nobody, I think.\n3. Mara Lind: So who pays for it?\n4. Jonas Ek: We all do.\n",
            "1. **The river**\n   - **Mara Lind:** Who owns it?\n   - **Jonas Ek:** Nobody, I think.\n   - **Mara Lind:** So be it.\n"
                    + "2. **The boats**\n   - **Jonas Ek:** They are mine.\n   - **Mara Lind:** All of them?\n   - **Jonas Ek:** Yes.\n"
                    + "3. **The town**\n   - **Mara Lind:** And the town?\n" })
    void aTalkMayBeAList(String text) {
        assertThat(Samples.read(text).pieces()).extracting("label").startsWith("Mara Lind", "Jonas Ek", "Mara Lind");
    }

    @ParameterizedTest
    @ValueSource(strings = { "程序委員會意見", "附帶決議", "審查結果" })
    void headingsOfGazettesNameNobody(String heading) {
        var text = "主席：現在開會，請問各位委員有無意見？\n\n%1$s：擬請院會將本案交委員會審查。\n\n主席：請問院會，有無異議？無異議，通過。\n\n%1$s：擬請院會交付審查。\n\n陳委員大明：我想請問部長，河川怎麼辦？\n\n主席：謝謝你。\n"
                .formatted(heading);
        assertThat(Samples.read(text).pieces()).extracting("label").contains("主席", "陳委員大明").doesNotContain(heading);
    }
}
