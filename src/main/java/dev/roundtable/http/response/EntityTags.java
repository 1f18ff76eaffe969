package dev.roundtable.http.response;

/** The header {@code If-None-Match} (RFC 9110, section 13.1.2). */
public final class EntityTags {

    private EntityTags() {
    }

    /**
     * Whether the client has what a tag names. Weak tags match strong ones, as the header's own comparison has it.
     *
     * @param header {@code *}, or tags separated by commas; null without the header
     * @param tag a strong tag with its quotes
     */
    public static boolean match(String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        for (int at = header.indexOf(tag); at >= 0; at = header.indexOf(tag, at + 1)) {
            // Our tags hold no comma, so between commas there is nothing but the tag and perhaps W/.
            int from = header.lastIndexOf(',', at) + 1;
            int comma = header.indexOf(',', at);
            var one = header.substring(from, comma < 0 ? header.length() : comma).strip();
            if (one.equals(tag) || one.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
