package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class TalkListTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "[{'title':'Milk','author':'anna','text':'Buy milk?'},{'title':'Gate','author':'tom','text':'Fix the gate.'},{'title':'Bean','author':'anna','text':'Plant beans.'}]",
            "[{'author':'Anna','text':'They kept me dry.'},{'author':'Tom','text':'Why did the sole break?'},{'author':'Anna','text':'Still good.'}]",
            "[{'name':'Anna','rating':5,'text':'Dry?'},{'name':'Tom','rating':2,'text':'No.'},{'name':'Anna','rating':4,'text':'Good.'}]",
            "[{'name':'Boots','text':'Warm and black.'},{'name':'Hat','text':'A hat of wool.'},{'name':'Boots','text':'For rain.'}]",
            "{'products':[{'speaker':'Box 5','text':'loud, 20 W'},{'speaker':'Box 2','text':'a small one'},{'speaker':'Box 5','text':'black'}]}",
            "{'comments':[{'user':'anna','text':'Where is it?'},{'user':'tom','text':'Near Leeds.'},{'user':'anna','text':'Thanks.'}]}" })
    void textsOfAuthorsAreNoTalk(String json) {
        assertThat(Samples.refused(json.replace('\'', '"'))).hasMessageContaining("no transcript format");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{'name':'Anna','text':'Where is it?'},{'name':'Tom','text':'Near Leeds.'},{'name':'Anna','text':'Thanks.'}]",
            "{'dialogue':[{'user':'Anna','text':'Here it is.'},{'user':'Tom','text':'Near Leeds.'},{'user':'Anna','text':'Thanks.'}]}",
            "[{'speaker':'Anna','text':'Here it is.'},{'speaker':'Tom','text':'Near Leeds.'},{'speaker':'Anna','text':'Thanks.'}]" })
    void peopleWhoAskOrSpeakAreATalk(String json) {
        assertThat(Samples.read(json.replace('\'', '"')).pieces()).extracting("label").containsExactly("Anna", "Tom", "Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'messages':[{'role':'user','content':'How?'},{'role':'assistant','content':'So.'},{'role':'user','content':'Ah.'}]}",
            "[{'from':'human','value':'How?'},{'from':'gpt','value':'So.'},{'from':'human','value':'Ah.'}]" })
    void theLogOfAChatWithAProgramIsNamed(String json) {
        assertThat(Samples.refused(json.replace('\'', '"'))).hasMessageContaining("chat with a program");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'segments':[{'start':0,'end':10,'text':'#ff0000'},{'start':10,'end':20,'text':'#00ff00'}]}",
            "[{'time':'10:00','text':'Opening of the river days'},{'time':'11:00','text':'Why rivers matter'},{'time':'12:00','text':'Lunch in the hall'}]" })
    void timesOfOtherThingsAreRefused(String json) {
        assertThat(Samples.refused(json.replace('\'', '"'))).isNotNull();
    }

    @Test
    void theLanguageTellsAssemblyAi() {
        var talk = Samples.read("{\"language_code\":\"en_us\",\"utterances\":[{\"speaker\":\"A\",\"start\":500,\"end\":2000,"
                + "\"text\":\"How are the rivers?\"},{\"speaker\":\"B\",\"start\":2100,\"end\":4000,\"text\":\"Low.\"}]}");
        assertThat(talk.format()).isEqualTo("json/assemblyai");
        assertThat(talk.pieces()).extracting("startTime").containsExactly(0.5, 2.1);
    }

    @Test
    void aTeamChatCountsFromItsFirstMessage() {
        var chat = Samples
                .read("[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1714550000.0001\",\"text\":\"Shall we begin?\","
                        + "\"user_profile\":{\"real_name\":\"Anna Weber\"}},"
                        + "{\"type\":\"message\",\"subtype\":\"channel_join\",\"user\":\"U2\",\"ts\":\"1714550009\",\"text\":\"joined\","
                        + "\"user_profile\":{\"real_name\":\"Tom Reed\"}},"
                        + "{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1714550020.0001\",\"text\":\"Yes.\","
                        + "\"user_profile\":{\"real_name\":\"Tom Reed\"}}]");
        assertThat(Samples.speeches(chat)).containsExactly("Anna Weber|Shall we begin?", "Tom Reed|Yes.");
        assertThat(chat.pieces()).extracting("startTime").containsExactly(0.0, 20.0);
    }
}
