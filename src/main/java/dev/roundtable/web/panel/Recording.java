package dev.roundtable.web.panel;

import java.util.regex.Pattern;

import dev.roundtable.text.HostedVideo;
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

    private static final Pattern AUTOPLAY = Pattern.compile("[?&]autoplay=.*");
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
        var video = HostedVideo.of(web, videoId);
        if (video == null) {
            return new Recording(web, null, null);
        }
        var link = web == null ? video.url() : web;
        return switch (video.site()) {
            case YOUTUBE -> new Recording(link, YOUTUBE_HOST, YOUTUBE_HOST + "/embed/" + video.id() + "?autoplay=1&start=");
            case VIMEO -> new Recording(link, VIMEO_HOST, VIMEO_HOST + "/video/" + video.id()
                    + (video.key() == null ? "?" : "?h=" + video.key() + "&") + "autoplay=1#t=");
        };
    }

    /** The URL of the player that waits for its reader; null if there is none. */
    String embedUrl() {
        return player == null ? null : AUTOPLAY.matcher(player).replaceFirst("");
    }
}
