package dev.roundtable.http.response;

/**
 * Evaluates the header {@code If-None-Match} (RFC 9110, section 13.1.2).
 * <p>
 * {@code RoutingContext.isFresh} of Vert.x Web is not used: it reads only the first line of the header, and ignores the header in a
 * request with {@code Cache-Control: no-cache}.
 */
public final class EntityTags {

    private EntityTags() {
    }

    /**
     * Whether the header has a tag, by weak comparison.
     *
     * @param header all lines of the header, joined by commas: {@code *}, or tags; null if the header is absent
     * @param tag a strong tag with its quotes, without a comma
     */
    public static boolean match(String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        for (var element : header.split(",")) {
            var candidate = element.strip();
            if (candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
