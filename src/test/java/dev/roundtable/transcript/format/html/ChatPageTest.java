package dev.roundtable.transcript.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Chats in HTML")
class ChatPageTest {

    private static final String TELEGRAM = """
            <!DOCTYPE html><html><head><title>Tea</title></head><body><div class="page_header"><div class="text bold">Tea group</div></div>
            <div class="message service"><div class="body details">12 April 2024</div></div>
            <div class="message default"><div class="initials">T</div><div class="date details" title="12.04.2024 10:15:00 UTC+01:00">10:15</div>
            <div class="from_name">Tess </div><div class="text">Who pays?</div></div>
            <div class="message default joined"><div class="date details" title="12.04.2024 10:15:30 UTC+01:00">10:15</div><div class="text">And when?</div></div>
            <div class="message default"><div class="date details" title="12.04.2024 10:16:00 UTC+01:00">10:16</div><div class="from_name">ivo 🙂</div>
            <div class="reply_to details">In reply to <a href="#1">this message</a></div><div class="text">Nobody.<br>Not today.</div></div>
            <div class="message default"><div class="date details" title="13.04.2024 10:15:00 UTC+01:00">10:15</div><div class="from_name">Tess</div>
            <div class="media">Photo, not included</div><div class="text">Good.</div></div></body></html>
            """;

    @Test
    void telegramNamesThePersonOnceForSeveralMessages() {
        var read = Samples.read(TELEGRAM);
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays?", "Tess|And when?", "ivo 🙂|Nobody.\nNot today.",
                "Tess|Good.");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 30.0, 60.0, 86400.0);
        assertThat(read.heldOn()).isEqualTo("2024-04-12");
        assertThat(read.format()).isEqualTo("html/chat");
    }

    @Test
    void slackAndDiscordNameThePersonAboveTheWords() {
        assertThat(Samples.speeches(Samples.read(
                "<html><body><div class=\"message\"><div class=\"username\">tess <span>(t@x.example)</span></div><div class=\"time\">Jan 1</div><div class=\"msg\"><p>Who pays?</p></div></div>"
                        + "<div class=\"message\"><div class=\"username\">ivo</div><div class=\"msg\">Nobody.</div></div></body></html>")))
                .containsExactly("tess|Who pays?", "ivo|Nobody.");
        assertThat(Samples.speeches(Samples.read(
                "<html><body><div class=\"chatlog__message-group\"><div class=\"chatlog__message\"><span class=\"chatlog__author\">tess</span><div class=\"chatlog__content\">Who pays?</div></div></div>"
                        + "<div class=\"chatlog__message-group\"><div class=\"chatlog__message\"><span class=\"chatlog__author\">ivo</span><div class=\"chatlog__content\">Nobody.</div></div></div></body></html>")))
                .containsExactly("tess|Who pays?", "ivo|Nobody.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "19-12-2022 02:53", "12/19/2022 2:53 AM", "Gestern um 02:53 Uhr" })
    void discordWritesTheTimeBesideTheName(String time) {
        var message = "<div class=\"chatlog__message-group\"><div class=\"chatlog__message-container\"><div class=\"chatlog__header\">"
                + "<span class=\"chatlog__author-name\">%s</span> <span class=\"chatlog__bot-tag\">BOT</span>"
                + "<span class=\"chatlog__timestamp\">" + time + "</span></div>"
                + "<div class=\"chatlog__content chatlog__markdown\">%s</div></div></div>";
        var page = "<html><body><div class=\"info\">Welcome to #rivers</div>" + message.formatted("tess", "Who pays?")
                + message.formatted("Ivo 🙂", "Nobody.") + message.formatted("tess", "I see.")
                + "<div class=\"footer\">Total Message Count: 3</div></body></html>";
        assertThat(Samples.speeches(Samples.read(page))).containsExactly("tess|Who pays?", "Ivo 🙂|Nobody.", "tess|I see.");
    }
}
