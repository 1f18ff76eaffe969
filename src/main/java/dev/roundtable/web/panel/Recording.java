package dev.roundtable.web.panel;

import java.util.regex.Pattern;

import dev.roundtable.web.format.Url;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The recording of a panel.
 *
 * @param url the URL of the recording, or else of the page of the source; null if neither is known
 * @param host the origin of a player that can be part of a page; null if there is none
 * @param player the URL of the player, to which the second of the beginning is added; null if there is none
 */
@RegisterForReflection
record Recording(String url, String host, String player) {

    private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");
    private static final Pattern VIMEO_ID = Pattern.compile("\\d{5,10}");
    private static final Pattern YOUTUBE = Pattern.compile(
            "https?://(?:(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?(?:[^#]{0,200}&)?v=|live/|embed/)|youtu\\.be/)([\\w-]{11})(?:[?&#].*)?");
    private static final Pattern VIMEO = Pattern.compile("https?://(?:www\\.)?vimeo\\.com/(\\d{5,10})(?:[?#].*)?");
    /** This host of YouTube sets no cookies before the recording plays. */
    private static final String YOUTUBE_HOST = "https://www.youtube-nocookie.com";
    private static final String VIMEO_HOST = "https://player.vimeo.com";

    /**
     * The recording of a source.
     *
     * @param url the URL of the source; null if it is not known
     * @param videoId the id of the video at YouTube or Vimeo; null if it is not known
     */
    static Recording of(String url, String videoId) {
        var web = Url.web(url);
        if (videoId != null && YOUTUBE_ID.matcher(videoId).matches()) {
            return youtube(web, videoId);
        }
        if (videoId != null && VIMEO_ID.matcher(videoId).matches()) {
            return vimeo(web, videoId);
        }
        var youtube = YOUTUBE.matcher(web == null ? "" : web);
        if (youtube.matches()) {
            return youtube(web, youtube.group(1));
        }
        var vimeo = VIMEO.matcher(web == null ? "" : web);
        return vimeo.matches() ? vimeo(web, vimeo.group(1)) : new Recording(web, null, null);
    }

    /** The URL of the player that waits for its reader; null if there is none. */
    String embedUrl() {
        return player == null ? null : player.substring(0, player.indexOf('?'));
    }

    private static Recording youtube(String url, String id) {
        return new Recording(url == null ? "https://www.youtube.com/watch?v=" + id : url, YOUTUBE_HOST,
                YOUTUBE_HOST + "/embed/" + id + "?autoplay=1&start=");
    }

    private static Recording vimeo(String url, String id) {
        return new Recording(url == null ? "https://vimeo.com/" + id : url, VIMEO_HOST,
                VIMEO_HOST + "/video/" + id + "?autoplay=1#t=");
    }
}
