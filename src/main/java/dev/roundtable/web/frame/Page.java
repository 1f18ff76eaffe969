package dev.roundtable.web.frame;

/**
 * What a reader gets.
 *
 * @param body the page; null for a redirect
 * @param location the path of the page that the reader shall open instead; null if there is none
 */
public record Page(String body, String location) {

    /** The page itself. */
    public static Page of(String body) {
        return new Page(body, null);
    }

    /** The content has a permanent URL, and this one is another. */
    public static Page moved(String location) {
        return new Page(null, location);
    }
}
