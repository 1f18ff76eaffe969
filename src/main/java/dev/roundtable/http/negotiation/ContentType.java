package dev.roundtable.http.negotiation;

import java.util.List;

/** What a request says its body is (RFC 9110, section 8.3). */
public final class ContentType {

    private static final String JSON = "application/json";
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private ContentType() {
    }

    /**
     * Whether a body is JSON in UTF-8; false without the header, and where that is not written as it must be.
     *
     * @param header all lines of the header; null without it
     */
    public static boolean isJson(String header) {
        var value = HeaderLines.single(header);
        if (value == null) {
            return false;
        }
        var parts = WeightedValue.split(value, ';');
        return parts.get(0).strip().equalsIgnoreCase(JSON)
                && parts.subList(1, parts.size()).stream().map(String::strip).allMatch(ContentType::isTaken);
    }

    /** Whether a parameter is one, and the character set, if it is that, UTF-8. Between semicolons there may be none. */
    private static boolean isTaken(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return parameter.isEmpty();
        }
        var name = parameter.substring(0, equals);
        var value = parameter.substring(equals + 1);
        var text = value.startsWith("\"") ? unquoted(value) : isToken(value) ? value : null;
        return isToken(name) && text != null
                && (!name.equalsIgnoreCase("charset") || List.of("utf-8", "utf8").stream().anyMatch(text::equalsIgnoreCase));
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars()
                .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0));
    }

    /** What is between quotes; null where they do not enclose the whole. */
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
