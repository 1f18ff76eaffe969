package dev.roundtable.graphql.schema;

import java.util.regex.Pattern;

import dev.roundtable.store.row.PanelRow;

/**
 * Makes URLs that play a recording from a time. YouTube takes the parameter {@code t}, Vimeo a fragment; any other URL gets a
 * media fragment (W3C Media Fragments URI 1.0, section 4.2.1), which browsers follow where it names a media file.
 */
final class RecordingUrl {

    private static final Pattern YOUTUBE = Pattern.compile("https?://(?:(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com/"
            + "(?:watch\\?(?:[^#]*&)?v=|embed/|live/|shorts/)|youtu\\.be/)([\\w-]{11})(?![\\w-]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIMEO = Pattern.compile(
            "https?://(?:www\\.|player\\.)?vimeo\\.com/(?:[^?#]*/)?\\d+(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);
    /** Any other page of these services. It does not play a recording. */
    private static final Pattern SERVICE = Pattern.compile(
            "https?://(?:[\\w-]+\\.)?(?:youtube(?:-nocookie)?\\.com|youtu\\.be|vimeo\\.com)/.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile(
            "[^?#]*\\.(?:mp3|mp4|m4a|m4b|m4v|aac|flac|m3u8|mkv|mov|oga|ogg|ogv|opus|wav|webm)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);
    /** A URL of a text document, which does not play a recording. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "[^?#]*\\.(?:docx?|html?|json|md|odt|pdf|rtf|srt|sbv|txt|vtt|xml)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");
    private static final Pattern VIMEO_ID = Pattern.compile("\\d{5,10}");

    private RecordingUrl() {
    }

    /**
     * The URL of a panel's recording at a time. It is made of the source's URL if that is a video or a media file, or else of the id
     * of the recording, or else of the URL, unless that is a document.
     *
     * @param seconds from the start of the recording
     * @return null if the location of the recording is not known
     */
    static String at(PanelRow panel, double seconds) {
        long second = (long) seconds;
        var url = panel.url() == null ? "" : panel.url();
        var youtube = YOUTUBE.matcher(url);
        if (youtube.matches()) {
            return youtube(youtube.group(1), second);
        }
        if (VIMEO.matcher(url).matches()) {
            return vimeo(url, second);
        }
        if (MEDIA.matcher(url).matches()) {
            return mediaFragment(url, second);
        }
        var id = panel.videoId() == null ? "" : panel.videoId();
        if (YOUTUBE_ID.matcher(id).matches()) {
            return youtube(id, second);
        }
        if (VIMEO_ID.matcher(id).matches()) {
            return vimeo("https://vimeo.com/" + id, second);
        }
        boolean page = url.isEmpty() || SERVICE.matcher(url).matches() || DOCUMENT.matcher(url).matches();
        return page ? null : mediaFragment(url, second);
    }

    private static String vimeo(String url, long second) {
        return withoutFragment(url) + "#t=" + second + "s";
    }

    private static String mediaFragment(String url, long second) {
        return withoutFragment(url) + "#t=" + second;
    }

    private static String youtube(String id, long second) {
        return "https://www.youtube.com/watch?v=" + id + "&t=" + second + "s";
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
