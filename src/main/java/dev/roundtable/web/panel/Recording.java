package dev.roundtable.web.panel;

import java.util.regex.Pattern;

import dev.roundtable.web.format.Url;

/** Finds the recording of a panel. */
final class Recording {

    private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");
    private static final Pattern VIMEO_ID = Pattern.compile("\\d{5,10}");

    private Recording() {
    }

    /** The URL of the recording, or else of the page of the source; null if neither is known. */
    static String of(String url, String videoId) {
        var web = Url.web(url);
        if (web != null || videoId == null) {
            return web;
        }
        return YOUTUBE_ID.matcher(videoId).matches()
                ? "https://www.youtube.com/watch?v=" + videoId
                : VIMEO_ID.matcher(videoId).matches() ? "https://vimeo.com/" + videoId : null;
    }
}
