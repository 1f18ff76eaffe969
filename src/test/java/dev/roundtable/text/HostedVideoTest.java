package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A video of YouTube or Vimeo")
class HostedVideoTest {

    @ParameterizedTest(name = "{0} with the id {1}: {3}")
    @CsvSource(nullValues = "-", value = {
            "https://www.youtube.com/watch?v=aB3_-x7kQ9z,          -, YOUTUBE, aB3_-x7kQ9z, -",
            "https://www.youtube.com/shorts/aB3_-x7kQ9z,           -, YOUTUBE, aB3_-x7kQ9z, -",
            "https://music.youtube.com/watch?v=aB3_-x7kQ9z&list=x, -, YOUTUBE, aB3_-x7kQ9z, -",
            "https://youtu.be/aB3_-x7kQ9z,               Y4jRSIIdmB8, YOUTUBE, aB3_-x7kQ9z, -",
            "https://example.org/article,                Y4jRSIIdmB8, YOUTUBE, Y4jRSIIdmB8, -",
            "-,                                          Y4jRSIIdmB8, YOUTUBE, Y4jRSIIdmB8, -",
            "https://vimeo.com/76979871,                           -, VIMEO, 76979871, -",
            "https://vimeo.com/76979871/8272103f6e,                -, VIMEO, 76979871, 8272103f6e",
            "https://player.vimeo.com/video/76979871?h=8272103f6e, -, VIMEO, 76979871, 8272103f6e",
            "https://vimeo.com/76979871/1234567890,                -, VIMEO, 76979871, 1234567890",
            "https://vimeo.com/groups/12345/videos/76979871,       -, VIMEO, 76979871, -",
            "https://vimeo.com/channels/staffpicks/76979871#t=5,   -, VIMEO, 76979871, -",
            "-,                                             76979871, VIMEO, 76979871, -" })
    void isNamedByItsUrlOrElseByItsId(String url, String videoId, HostedVideo.Site site, String id, String key) {
        var video = HostedVideo.of(url, videoId);
        assertThat(video.site()).isEqualTo(site);
        assertThat(video.id()).isEqualTo(id);
        assertThat(video.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-, -", "-, no id", "https://www.youtube.com/@channel, -",
            "https://vimeo.com/user, -", "https://vimeo.com/showcase/7008490, -", "https://vimeo.com/event/1234567, -",
            "https://vimeo.com/groups/12345, -", "https://vimeo.com/channels/1234, -",
            "https://youtube.com.example.org/watch?v=aB3_-x7kQ9z, -",
            "https://example.org/?https://youtu.be/aB3_-x7kQ9z, -", "https://example.org/talk.mp3, Y4jRSIIdmB8" })
    void isNothingElse(String url, String videoId) {
        assertThat(HostedVideo.of(url, videoId)).isNull();
    }
}
