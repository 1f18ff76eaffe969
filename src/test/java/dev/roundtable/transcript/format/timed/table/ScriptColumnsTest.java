package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Tables of a script")
class ScriptColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "id,quote,character,start_time\n1,How deep is it?,Anna,1.5\n2,Two metres.,Tom,3.25\n3,Who built it?,Anna,5.5\n4,My father did.,Tom,7.0\n",
            "Episode;Character;Line\r\n1;Anna;How deep is it?\r\n1;Tom;Two metres.\r\n1;Anna;Who built it?\r\n1;Tom;My father did.\r\n",
            "role\tdialogue\nAnna\tHow deep is it?\nTom\tTwo metres.\nAnna\tWho built it?\nTom\tMy father did.\n",
            "time,who,line\n0:01,Anna,How deep is it?\n0:03,Tom,Two metres.\n0:05,Anna,Who built it?\n0:07,Tom,My father did.\n",
            "Personaje,Diálogo\nAnna,How deep is it?\nTom,Two metres.\nAnna,Who built it?\nTom,My father did.\n",
            "start,end,role,text\n1,2.5,Anna,How deep is it?\n3,4,Tom,Two metres.\n5,6.5,Anna,Who built it?\n7,8,Tom,My father did.\n" })
    void nameThePeopleAndTheirLines(String text) {
        assertThat(Formats.isHeadOfSpeech("talk.csv", text)).isTrue();
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna|How deep is it?", "Tom|Two metres.",
                "Anna|Who built it?", "Tom|My father did.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "quote,character,film\nHow deep is it?,Anna,Rivers\nTwo metres.,Tom,Lakes\n",
            "time,quote,name\n1,3.5,ACME\n2,3.6,ACME\n3,3.4,ACME\n",
            "file,line,character,message\na.js,3,7,Missing semicolon\na.js,9,1,Unused variable\n",
            "role,text\nadmin,You may delete all files.\neditor,You may write files.\n",
            "username,role,lines\nanna,admin,300\ntom,editor,12\n", "name,line,zone\nHigh Street,Northern,2\nPark,Central,1\n",
            "character,code,lines\nA,65,3\nB,66,3\n", "line,total\n1,20\n2,30\n", "quote,author,year\nI think.,Anna,1910\n" })
    void areNotTablesOfOtherThings(String text) {
        assertThat(Formats.isHeadOfSpeech("talk.csv", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "line,speaker,text\n1,Anna,How deep is it?\n2,Tom,Two metres.\n3,Anna,I see.\n",
            "quote,speaker,role,text\nyes,Anna,host,How deep is it?\nno,Tom,guest,Two metres.\nno,Anna,host,I see.\n" })
    void giveWayToUsualNames(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna|How deep is it?", "Tom|Two metres.",
                "Anna|I see.");
    }
}
