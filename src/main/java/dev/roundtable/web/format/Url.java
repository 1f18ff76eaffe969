package dev.roundtable.web.format;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes URLs. */
public final class Url {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{1,2000}", Pattern.CASE_INSENSITIVE);

    private Url() {
    }

    /** A text as a part of a path, or as the name or value of a parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The text that {@link #encoded} wrote. */
    public static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** The path of a panel. */
    public static String panel(String slug) {
        return "/panels/" + encoded(slug);
    }

    /** The path of a question. */
    public static String question(String panel, String slug) {
        return panel(panel) + "/questions/" + encoded(slug);
    }

    /** The path of what one speaker says in a panel. */
    public static String speakerIn(String panel, String speaker) {
        return panel(panel) + "/speakers/" + encoded(speaker);
    }

    /** The path of a speaker. */
    public static String speaker(String slug) {
        return "/speakers/" + encoded(slug);
    }

    /** The path of a term. */
    public static String term(String slug) {
        return "/terms/" + encoded(slug);
    }

    /**
     * The path of words in a turn: the page of the panel marks them.
     *
     * @param start the first code point of the words in the text of the turn
     * @param end after the last code point
     */
    public static String words(String panel, String turn, int start, int end) {
        return panel(panel) + "?quote=" + encoded(turn) + ":" + start + "-" + end + "#quote";
    }

    /** The path of a turn. */
    public static String turn(String panel, String turn) {
        return panel(panel) + "#" + encoded(turn);
    }

    /**
     * A URL that a page may link to.
     *
     * @param url from a transcript or a sheet, so it may be anything; null if there is none
     * @return null unless the scheme is http or https
     */
    public static String web(String url) {
        return url != null && WEB.matcher(url).matches() ? url : null;
    }
}
