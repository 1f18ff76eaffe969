package dev.roundtable.graphql.schema;

import java.util.regex.Pattern;

import dev.roundtable.store.row.PanelRow;
import dev.roundtable.text.HostedVideo;

/**
 * Makes URLs that play a recording from a time. YouTube takes the parameter {@code t}, Vimeo a fragment; any other URL gets a
 * media fragment (W3C Media Fragments URI 1.0, section 4.2.1), which browsers follow where it names a media file.
 */
final class RecordingUrl {

    /** Any other page of these services. It does not play a recording. */
    private static final Pattern SERVICE = Pattern.compile(
            "https?://(?:[\\w-]+\\.)?(?:youtube(?:-nocookie)?\\.com|youtu\\.be|vimeo\\.com)/.*",
            Pattern.CASE_INSENSITIVE);
    /** A URL of a text document, which does not play a recording. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "[^?#]*\\.(?:docx?|html?|json|md|odt|pdf|rtf|srt|sbv|txt|vtt|xml)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    private RecordingUrl() {
    }

    /**
     * The URL of a panel's recording at a time: of the {@link HostedVideo}, or else of the source's URL, unless that is a document.
     *
     * @param seconds from the start of the recording
     * @return null if the location of the recording is not known
     */
    static String at(PanelRow panel, double seconds) {
        long second = (long) seconds;
        var video = HostedVideo.of(panel.url(), panel.videoId());
        if (video != null) {
            return switch (video.site()) {
                case YOUTUBE -> video.url() + "&t=" + second + "s";
                case VIMEO -> withoutFragment(video.url()) + "#t=" + second + "s";
            };
        }
        var url = panel.url();
        return url == null || isPage(url) ? null : mediaFragment(url, second);
    }

    private static boolean isPage(String url) {
        return url.isEmpty() || !HostedVideo.isMedia(url) && SERVICE.matcher(url).matches() || DOCUMENT.matcher(url).matches();
    }

    private static String mediaFragment(String url, long second) {
        return withoutFragment(url) + "#t=" + second;
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
