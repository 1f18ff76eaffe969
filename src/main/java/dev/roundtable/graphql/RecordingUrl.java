package dev.roundtable.graphql;

import java.util.regex.Pattern;

import dev.roundtable.store.PanelRow;

/**
 * Makes URLs that play a recording from a second on. YouTube takes the parameter {@code t}, Vimeo a fragment; any other URL gets a
 * media fragment (W3C Media Fragments URI 1.0, section 4.2.1), which browsers follow where it names a media file.
 */
final class RecordingUrl {

    private static final Pattern YOUTUBE = Pattern.compile("https?://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/"
            + "(?:watch\\?(?:[^#]*&)?v=|embed/|live/|shorts/)|youtu\\.be/)([\\w-]{11})(?![\\w-]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIMEO = Pattern.compile("https?://(?:www\\.|player\\.)?vimeo\\.com/.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");
    private static final Pattern VIMEO_ID = Pattern.compile("\\d{5,10}");

    private RecordingUrl() {
    }

    /**
     * The URL of a panel's recording at a time.
     *
     * @param seconds from the start of the recording
     * @return null where nothing says where the recording is
     */
    static String at(PanelRow panel, double seconds) {
        long second = (long) seconds;
        var url = panel.url();
        var youtube = url == null ? null : YOUTUBE.matcher(url);
        if (youtube != null && youtube.matches()) {
            return youtube(youtube.group(1), second);
        }
        if (url != null && VIMEO.matcher(url).matches()) {
            return withoutFragment(url) + "#t=" + second + "s";
        }
        var id = panel.videoId();
        if (id != null && YOUTUBE_ID.matcher(id).matches()) {
            return youtube(id, second);
        }
        if (id != null && VIMEO_ID.matcher(id).matches()) {
            return "https://vimeo.com/" + id + "#t=" + second + "s";
        }
        return url == null ? null : withoutFragment(url) + "#t=" + second;
    }

    private static String youtube(String id, long second) {
        return "https://www.youtube.com/watch?v=" + id + "&t=" + second + "s";
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
