package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Chats and talks in JSON")
class ChatExportTest {

    private static final String TELEGRAM = """
            {"name": "Tea", "type": "private_group", "messages": [
             {"id": 1, "type": "service", "date": "2024-04-12T10:14:00", "actor": "Tess", "action": "create_group", "text": ""},
             {"id": 2, "type": "message", "date": "2024-04-12T10:15:00", "from": "Tess", "from_id": "user1", "text": "Who pays?"},
             {"id": 3, "type": "message", "date": "2024-04-12T10:16:00", "from": "ivo 🙂", "from_id": "user2",
              "text": ["Nobody, see ", {"type": "link", "text": "tea.example"}, "."]},
             {"id": 4, "type": "message", "date": "2024-04-12T10:17:00", "from": "ivo 🙂", "photo": "(not included)", "text": ""},
             {"id": 5, "type": "message", "date": "2024-04-13T10:15:00", "from": "Tess", "from_id": "user1", "text": "Good."}]}
            """;
    private static final String SLACK = """
            [{"type": "message", "user": "U01AAA", "ts": "1712916900.000100", "text": "Who pays?", "user_profile": {"real_name": "Tess"}},
             {"type": "message", "user": "U02BBB", "ts": "1712916930.000100", "subtype": "channel_join", "text": "<@U02BBB> has joined"},
             {"type": "message", "user": "U02BBB", "ts": "1712916960.000100", "text": "Nobody, see <https://x.example|tea.example>.", "user_profile": {"real_name": "ivo 🙂"}},
             {"type": "message", "user": "U01AAA", "ts": "1713003300.000100", "text": "Good."}]
            """;
    private static final String DISCORD = """
            {"guild": {"name": "Tea"}, "messages": [
             {"id": "1", "type": "Default", "timestamp": "2024-04-12T10:15:00.5+00:00", "content": "Who pays?", "author": {"name": "tess", "nickname": "Tess"}},
             {"id": "2", "type": "GuildMemberJoin", "timestamp": "2024-04-12T10:15:30+00:00", "content": "Joined the server.", "author": {"name": "kim"}},
             {"id": "3", "type": "Reply", "timestamp": "2024-04-12T10:16:00.5+00:00", "content": "Nobody, see tea.example.", "author": {"name": "ivo 🙂"}},
             {"id": "4", "type": "Default", "timestamp": "2024-04-13T10:15:00.5+00:00", "content": "Good.", "author": {"name": "tess", "nickname": "Tess"}}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = { TELEGRAM, SLACK, DISCORD })
    void theMessagesOfPeopleAreRead(String text) {
        var read = Samples.read(text);
        assertThat(read.format()).isEqualTo("json/chat");
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays?", "ivo 🙂|Nobody, see tea.example.", "Tess|Good.");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).allSatisfy(time -> assertThat(time).isNotNull())
                .last().isEqualTo(86400.0);
        assertThat(read.heldOn()).isEqualTo("2024-04-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'messages': [{'type': 'message', 'date': '2024-04-12T00:15:02', 'date_unixtime': '1712873702', 'from': 'Tess', 'text': 'Who pays?'}]}",
            "{'messages': [{'timestamp': '2024-04-12T00:15:02+02:00', 'author': {'name': 'Tess'}, 'content': 'Who pays?'}]}",
            "[{'type': 'message', 'user': 'U01AAA', 'ts': '1712916900.000100', 'text': 'Who pays?'}]" })
    void theDayIsThatOfTheFirstMessageAsItIsWritten(String text) {
        assertThat(Samples.read(text.replace('\'', '"')).heldOn()).isEqualTo("2024-04-12");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e300", "-1e300", "NaN", "Infinity", "1712873702000", "soon", "+999999999-12-31T23:59:59-18:00" })
    void aMessageOfNoPossibleTimeHasNone(String seconds) {
        var read = Samples.read("{\"messages\": [{\"type\": \"message\", \"date\": \"\", \"date_unixtime\": \"" + seconds
                + "\", \"from\": \"Tess\", \"text\": \"Who pays?\"}]}");
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays?");
        assertThat(read.heldOn()).isNull();
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"passages\": [{\"by\": \"Tess\", \"line\": \"Who pays for all the tea?\"}, {\"by\": \"Ivo\", \"line\": \"Nobody pays for the tea.\"}, {\"by\": \"Tess\", \"line\": \"Then let us drink it.\"}]}",
            "{\"transcript\": [{\"person\": \"Tess\", \"said\": \"Who pays for all the tea?\"}, {\"person\": \"Ivo\", \"said\": \"Nobody pays for the tea.\"}, {\"person\": \"Tess\", \"said\": \"Then let us drink it.\"}]}",
            "[{\"sprecherin\": \"Tess\", \"beitrag\": \"Who pays for all the tea?\"}, {\"sprecherin\": \"Ivo\", \"beitrag\": \"Nobody pays for the tea.\"}, {\"sprecherin\": \"Tess\", \"beitrag\": \"Then let us drink it.\"}]" })
    void keysOfOnesOwnAreReadWithAWarning(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays for all the tea?", "Ivo|Nobody pays for the tea.",
                "Tess|Then let us drink it.");
        assertThat(read.problems()).extracting(Problem::message).singleElement().asString().contains("is read as what is said");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"category\": \"Tea\", \"text_en\": \"A green tea of the hills.\"}, {\"category\": \"Ale\", \"text_en\": \"Do you know this ale?\"}, {\"category\": \"Tea\", \"text_en\": \"A black tea.\"}]",
            "[{\"person\": \"Tess\", \"bio\": \"Tess drinks tea all day long.\"}, {\"person\": \"Ivo\", \"bio\": \"Ivo drinks coffee all day.\"}, {\"person\": \"Tess\", \"bio\": \"Tess again.\"}]",
            "{\"transcript\": [{\"course\": \"Art\", \"remark\": \"passed with a good mark\"}, {\"course\": \"Law\", \"remark\": \"passed with a fair mark\"}, {\"course\": \"Tea\", \"remark\": \"failed\"}]}" })
    void otherListsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @Test
    void timesOfAChatAreSecondsHoweverFarApart() {
        var read = Samples.read(
                "{\"messages\": [{\"type\": \"message\", \"date\": \"2024-04-12T10:15:00\", \"from\": \"Tess\", \"text\": \"So?\"},"
                        + "{\"type\": \"message\", \"date\": \"2024-06-12T10:15:00\", \"from\": \"Ivo\", \"text\": \"No.\"}]}");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 61 * 86400.0);
    }
}
