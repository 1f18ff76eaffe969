package dev.roundtable.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recording at a site for videos.
 *
 * @param site the site
 * @param id the id of the video at the site
 * @param key the key of a video at Vimeo that is not listed; null if there is none
 * @param url the URL of the video; that of the source if it is at Vimeo
 */
public record HostedVideo(Site site, String id, String key, String url) {

    /** A site for videos. */
    public enum Site {
        YOUTUBE, VIMEO
    }

    private static final Pattern YOUTUBE = Pattern.compile("https?://(?:(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com/"
            + "(?:watch\\?(?:[^#]*&)?v=|embed/|live/|shorts/)|youtu\\.be/)([\\w-]{11})(?![\\w-]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIMEO = Pattern.compile(
            "https?://(?:www\\.|player\\.)?vimeo\\.com/(?:video/|channels/[^/?#]+/|groups/[^/?#]+/videos/|(?:album|showcase)/\\d+/video/"
                    + "|ondemand/[^/?#]+/|manage/videos/)?(\\d{1,12})(?:/([\\da-f]{6,20}))?(?:[/?#].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VIMEO_KEY = Pattern.compile("[?&]h=([\\da-f]{6,20})(?=[&#]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile(
            "[^?#]*\\.(?:mp3|mp4|m4a|m4b|m4v|aac|flac|m3u8|mkv|mov|oga|ogg|ogv|opus|wav|webm)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");
    private static final Pattern VIMEO_ID = Pattern.compile("\\d{5,10}");

    /**
     * The recording of a source: the video that its URL names, or else, unless the URL is a media file itself, the video of its id.
     *
     * @param url any text; null if it is not known
     * @param videoId any text; null if it is not known
     * @return null if neither names a video at YouTube or Vimeo
     */
    public static HostedVideo of(String url, String videoId) {
        var place = url == null ? "" : url;
        var youtube = YOUTUBE.matcher(place);
        if (youtube.matches()) {
            return youtube(youtube.group(1));
        }
        var vimeo = VIMEO.matcher(place);
        if (vimeo.matches()) {
            return new HostedVideo(Site.VIMEO, vimeo.group(1), key(vimeo, place), place);
        }
        if (videoId == null || isMedia(place)) {
            return null;
        }
        if (YOUTUBE_ID.matcher(videoId).matches()) {
            return youtube(videoId);
        }
        return VIMEO_ID.matcher(videoId).matches()
                ? new HostedVideo(Site.VIMEO, videoId, null, "https://vimeo.com/" + videoId)
                : null;
    }

    /** Whether a URL is that of a media file. */
    public static boolean isMedia(String url) {
        return MEDIA.matcher(url).matches();
    }

    private static HostedVideo youtube(String id) {
        return new HostedVideo(Site.YOUTUBE, id, null, "https://www.youtube.com/watch?v=" + id);
    }

    private static String key(Matcher vimeo, String url) {
        var key = VIMEO_KEY.matcher(url);
        return vimeo.group(2) != null ? vimeo.group(2) : key.find() ? key.group(1) : null;
    }
}
