package dev.roundtable.http.negotiation;

import java.util.List;

/**
 * Checks the {@code Content-Type} of a request (RFC 9110, section 8.3).
 * <p>
 * No library on the class path is used, because none follows the RFC. Guava's {@code MediaType} accepts the whitespace in
 * {@code charset = utf-8}, refuses the last semicolon of {@code application/json;}, and takes nine times as long. Jakarta
 * Activation's {@code MimeType} accepts {@code charset = utf-8} and {@code ;=utf-8}. Vert.x' {@code ParsableMIMEValue} accepts a
 * quoted string without an end, and of two charsets it takes the second.
 */
public final class RequestContentType {

    private static final String JSON = "application/json";
    private static final List<String> CHARSETS = List.of("utf-8", "utf8");
    /** The characters of a token beside letters and digits (RFC 9110, section 5.6.2). */
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private RequestContentType() {
    }

    /**
     * Whether a body is JSON in UTF-8. JSON is UTF-8 if no charset is given.
     *
     * @param header all lines of the header, joined by commas; null if the header is absent
     * @return false if the header is absent or not valid
     */
    public static boolean isJson(String header) {
        var value = HeaderLines.single(header);
        if (value == null) {
            return false;
        }
        var parts = HeaderLines.split(value, ';');
        return parts.get(0).strip().equalsIgnoreCase(JSON)
                && parts.subList(1, parts.size()).stream().map(String::strip).allMatch(RequestContentType::isAccepted);
    }

    /** Whether a parameter is valid and, if it is the charset, UTF-8. The RFC allows empty parameters. */
    private static boolean isAccepted(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return parameter.isEmpty();
        }
        var name = parameter.substring(0, equals);
        var value = parameter.substring(equals + 1);
        var text = value.startsWith("\"") ? unquoted(value) : isToken(value) ? value : null;
        return isToken(name) && text != null
                && (!name.equalsIgnoreCase("charset") || CHARSETS.stream().anyMatch(text::equalsIgnoreCase));
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars()
                .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0));
    }

    /** The content of a quoted string; null if the quotes do not enclose the whole value. */
    private static String unquoted(String value) {
        var text = new StringBuilder();
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                return i == value.length() - 1 ? text.toString() : null;
            }
            if (c == '\\' && ++i < value.length()) {
                c = value.charAt(i);
            }
            text.append(c);
        }
        return null;
    }
}
