package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** A talk anywhere in a JSON document: in the parts of a sitting, under other keys, or with single words only. */
class NestedTalkTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "{'num':1,'subsections':[{'topic':'A','statements':[{'firstname':'Mara','lastname':'Lind','offset':-1.0,'start_time':'','text':'Who owns it?'},"
                    + "{'firstname':'Jonas','lastname':'Ek','offset':-1.0,'start_time':'','text':'Nobody does.'}]},{'topic':'B','statements':["
                    + "{'firstname':'Mara','lastname':'Lind','offset':-1.0,'start_time':'','text':'Thank you.'}]}]}",
            "{'agendaItems':[{'speeches':[{'person':{'first_name':'Mara','surname':'Lind'},'text':'Who owns it?'}]},"
                    + "{'speeches':[{'person':{'first_name':'Jonas','surname':'Ek'},'text':'Nobody does.'},{'person':{'first_name':'Mara','surname':'Lind'},'text':'Thank you.'}]}]}",
            "{'sitting':{'sub_debates':[{'turns':[{'speaker':'Mara Lind','text':'Who owns it?'},{'speaker':'Jonas Ek','text':'Nobody does.'}]},"
                    + "{'turns':[{'speaker':'Mara Lind','text':'Thank you.'}]}]}}",
            "[{'vorname':'Mara','nachname':'Lind','text':'Who owns it?'},{'vorname':'Jonas','nachname':'Ek','text':'Nobody does.'},{'vorname':'Mara','nachname':'Lind','text':'Thank you.'}]" })
    void thePartsOfASittingAreOneTalk(String json) {
        assertThat(Samples.speeches(Samples.read(json.replace('\'', '"').replace(",{", ",\r\n{"))))
                .containsExactly("Mara Lind|Who owns it?", "Jonas Ek|Nobody does.", "Mara Lind|Thank you.");
    }

    @Test
    void whatAnotherPersonSaysInBetweenIsHers() {
        var json = "{'statements':[{'speaker':'Jonas','text':'Nobody does.','embedded_statement':{'speaker':'Mara','text':'Order, please.'}},"
                + "{'speaker':'Tom','text':'I see.','embedded_statement':{'speaker':'','text':''}},{'speaker':'Jonas','text':'So be it.'}]}";
        assertThat(Samples.speeches(Samples.read(json.replace('\'', '"')))).containsExactly("Jonas|Nobody does.",
                "Mara|Order, please.", "Tom|I see.", "Jonas|So be it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'segments':[{'start_s':0.5,'end_s':2,'speaker_id':0,'words':[{'word':'Who'},{'word':'owns'},{'word':'it'},{'word':'?'}]},"
                    + "{'start_s':2.5,'end_s':4,'speaker_id':1,'words':[{'word':'Nobody'},{'word':','},{'word':'sir'},{'word':'.'}]}]}",
            "[{'speaker':'0','start':0.5,'end':2,'tokens':[{'text':'Who'},{'text':'owns'},{'text':'it?'}]},{'speaker':'1','start':2.5,'end':4,'tokens':[{'text':'Nobody,'},{'text':'sir.'}]}]" })
    void segmentsMayHoldOnlyWords(String json) {
        var talk = Samples.read(json.replace('\'', '"'));
        assertThat(Samples.speeches(talk)).containsExactly("Speaker 0|Who owns it?", "Speaker 1|Nobody, sir.");
        assertThat(talk.pieces()).extracting("startTime").containsExactly(0.5, 2.5);
        assertThat(talk.pieces()).extracting("endTime").containsExactly(2.0, 4.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "speaker|message|agent|client", "speaker|line|Verkäufer|Kundin", "发言人|内容文字|客服|顾客" })
    void aVoiceMayBeAWordInSmallLetters(String row) {
        var parts = row.split("\\|");
        var json = "{'dialogue':[{'%1$s':'%3$s','%2$s':'May I help you today?'},{'%1$s':'%4$s','%2$s':'I am looking for a boat.'},{'%1$s':'%3$s','%2$s':'Here they are, all of them.'}]}"
                .formatted((Object[]) parts);
        assertThat(Samples.read(json.replace('\'', '"')).pieces()).extracting("label").containsExactly(parts[2], parts[3],
                parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'status':'running','lines':[{'ts':1766413596.2,'text':'So who owns the river?'},{'ts':1766413599.1,'text':'I think that nobody does.'},{'ts':1766414688.4,'text':'Then we share it.'},{'ts':1766414690.4,'text':'Yes.'}]}",
            "[{'timestamp':1766413596200,'text':'So who owns the river?'},{'timestamp':1766413599100,'text':'I think that nobody does.'},{'timestamp':1766414688400,'text':'Then we share it.'},{'timestamp':1766414690400,'text':'Yes.'}]" })
    void timesSince1970CountFromTheFirst(String json) {
        var times = Samples.read(json.replace('\'', '"')).pieces().stream().map(piece -> Math.round(piece.startTime()))
                .toList();
        assertThat(times).containsExactly(0L, 3L, 1092L, 1094L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{'id':1,'dialogue':[{'speaker':'Mara','text':'Who?'},{'speaker':'Jonas','text':'Me.'},{'speaker':'Mara','text':'Ah.'}]},{'id':2,'dialogue':[]}]",
            "{'dialogue':[{'role':'user','message':'How deep is the river?'},{'role':'assistant','message':'It is two metres deep.'},{'role':'user','message':'Thank you for that.'}]}",
            "[{'level':'info','time':1766413596,'message':'The server is started now'},{'level':'warn','time':1766413597,'message':'The disk is almost full'},{'level':'info','time':1766413598,'message':'The server stops'}]",
            "[{'first_name':'Mara','last_name':'Lind','text':'Mara studies rivers in Leeds.'},{'first_name':'Jonas','last_name':'Ek','text':'Jonas is a fisher.'},{'first_name':'Tom','last_name':'Reed','text':'Tom writes.'}]",
            "{'type':'FeatureCollection','features':[{'geometry':{'coordinates':[[1.5,2.5],[3.5,4.5]]},'properties':{'name':'Aire'}},{'geometry':{'coordinates':[[1,2]]},'properties':{'name':'Wharfe'}}]}",
            "{'home':{'title':'Who are you?','text':'We are a firm that sells boats.'},'menu':[{'text':'Home'},{'text':'About us'}]}" })
    void otherRecordsAreRefused(String json) {
        assertThat(Samples.refused(json.replace('\'', '"'))).isNotNull();
    }
}
