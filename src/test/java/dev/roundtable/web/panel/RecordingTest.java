package dev.roundtable.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A recording")
class RecordingTest {

    private static final String YOUTUBE = "https://www.youtube-nocookie.com/embed/aB3_-x7kQ9z?autoplay=1&start=";
    private static final String VIMEO = "https://player.vimeo.com/video/76979871?autoplay=1#t=";

    @ParameterizedTest
    @ValueSource(strings = { "https://www.youtube.com/watch?v=aB3_-x7kQ9z", "http://youtube.com/watch?v=aB3_-x7kQ9z&t=30s",
            "https://m.youtube.com/watch?feature=share&v=aB3_-x7kQ9z", "https://youtu.be/aB3_-x7kQ9z?t=3",
            "https://www.youtube.com/live/aB3_-x7kQ9z", "https://www.youtube.com/embed/aB3_-x7kQ9z#t" })
    void isPlayedByYouTubeWithoutCookies(String url) {
        assertThat(Recording.of(url, null)).isEqualTo(new Recording(url, "https://www.youtube-nocookie.com", YOUTUBE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://vimeo.com/76979871", "https://www.vimeo.com/76979871?share=copy",
            "http://vimeo.com/76979871#t=5" })
    void isPlayedByVimeo(String url) {
        assertThat(Recording.of(url, null)).isEqualTo(new Recording(url, "https://player.vimeo.com", VIMEO));
    }

    @Test
    void isPlayedWithTheKeyOfAVideoThatIsNotListed() {
        var recording = Recording.of("https://vimeo.com/76979871/8272103f6e", null);
        assertThat(recording.player()).isEqualTo("https://player.vimeo.com/video/76979871?h=8272103f6e&autoplay=1#t=");
        assertThat(recording.embedUrl()).isEqualTo("https://player.vimeo.com/video/76979871?h=8272103f6e");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://www.youtube.com/shorts/aB3_-x7kQ9z", "https://music.youtube.com/watch?v=aB3_-x7kQ9z" })
    void isTheVideoThatTheApiPlays(String url) {
        assertThat(Recording.of(url, "Y4jRSIIdmB8").player()).isEqualTo(YOUTUBE);
    }

    @Test
    void isKnownByItsId() {
        assertThat(Recording.of(null, "aB3_-x7kQ9z").url()).isEqualTo("https://www.youtube.com/watch?v=aB3_-x7kQ9z");
        assertThat(Recording.of("https://example.org/talk", "aB3_-x7kQ9z"))
                .isEqualTo(new Recording("https://example.org/talk", "https://www.youtube-nocookie.com", YOUTUBE));
        assertThat(Recording.of(null, "76979871").url()).isEqualTo("https://vimeo.com/76979871");
    }

    @ParameterizedTest
    @CsvSource(value = { "https://example.org/watch?v=aB3_-x7kQ9z, -", "https://youtube.com.example.org/watch?v=aB3_-x7kQ9z, -",
            "https://example.org/?https://youtu.be/aB3_-x7kQ9z, -", "https://www.youtube.com/watch?v=short, -",
            "https://vimeo.com/channels/staff, -", "https://example.org/sea.mp3, no id" }, nullValues = "-")
    void isOnlyALinkElsewhere(String url, String id) {
        assertThat(Recording.of(url, id)).isEqualTo(new Recording(url, null, null));
    }

    @ParameterizedTest
    @CsvSource(value = { "-, -", "javascript:alert(1), -", "-, <script>", "'https://youtu.be/a\"b', -" }, nullValues = "-")
    void isNotKnown(String url, String id) {
        assertThat(Recording.of(url, id)).isEqualTo(new Recording(null, null, null));
    }
}
