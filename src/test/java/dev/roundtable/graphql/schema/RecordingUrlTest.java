package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.store.row.PanelRow;

@DisplayName("The URL of a recording at a time")
class RecordingUrlTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "https://www.youtube.com/watch?v=Y4jRSIIdmB8,           -, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "https://www.youtube.com/watch?list=a&v=Y4jRSIIdmB8&t=5,-, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "https://youtu.be/Y4jRSIIdmB8?si=x,                     -, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "https://youtube.com/live/Y4jRSIIdmB8,                  -, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "-,                                           Y4jRSIIdmB8, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "https://example.org/article,                 Y4jRSIIdmB8, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "https://vimeo.com/76979871,                            -, https://vimeo.com/76979871#t=62s",
            "https://player.vimeo.com/video/76979871?h=8272103f6e,  -, https://player.vimeo.com/video/76979871?h=8272103f6e#t=62s",
            "-,                                              76979871, https://vimeo.com/76979871#t=62s",
            "https://example.org/talk.mp3,                          -, https://example.org/talk.mp3#t=62",
            "https://example.org/talk.mp4#t=3,                      -, https://example.org/talk.mp4#t=62",
            "https://notyoutube.com/watch?v=Y4jRSIIdmB8,            -, https://notyoutube.com/watch?v=Y4jRSIIdmB8#t=62",
            "https://music.youtube.com/watch?v=Y4jRSIIdmB8,         -, https://www.youtube.com/watch?v=Y4jRSIIdmB8&t=62s",
            "https://vimeo.com/channels/staffpicks/76979871,        -, https://vimeo.com/channels/staffpicks/76979871#t=62s",
            "https://example.org/a.mp3,                   episode-012, https://example.org/a.mp3#t=62",
            "https://player.vimeo.com/external/76979871.hd.mp4,     -, https://player.vimeo.com/external/76979871.hd.mp4#t=62",
            "https://example.org/listen?episode=12,                 -, https://example.org/listen?episode=12#t=62",
            "https://example.org/transcript.html, -, -", "https://example.org/minutes.PDF?page=2, -, -",
            "https://www.youtube.com/@channel, -, -", "https://www.youtube.com/playlist?list=PL123, -, -",
            "https://vimeo.com/user, -, -", "-, a, -", "-, -, -" })
    void playsFromTheSecond(String url, String videoId, String expected) {
        assertThat(RecordingUrl.at(panel(url, videoId), 62.9)).isEqualTo(expected);
    }

    @Test
    void beginsAtTheBeginning() {
        assertThat(RecordingUrl.at(panel("https://example.org/a.ogg", null), 0)).isEqualTo("https://example.org/a.ogg#t=0");
    }

    private static PanelRow panel(String url, String videoId) {
        return new PanelRow("a", "a", "a", "en", null, null, "a", "a", 1, "a", videoId, url, null, 1, 1, null, null, 0, null,
                null, null,
                0, 0, 0, 0);
    }
}
