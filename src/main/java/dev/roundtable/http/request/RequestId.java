package dev.roundtable.http.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import dev.roundtable.http.negotiation.HeaderLines;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The id of a request, in a response header and in the log. Operators use it to find the request of a client in the log. */
public final class RequestId {

    /** The header of requests and responses. */
    public static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");

    private static final int MAX_LENGTH = 64;

    private RequestId() {
    }

    /** The id that a proxy or client has sent; a new one of 16 hexadecimal digits if there is none, or if it is not valid. */
    public static String of(HttpServerRequest request) {
        var given = HeaderLines.single(request.headers().get(HEADER));
        return given != null && isValid(given) ? given : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /**
     * Whether an id has 1 to 64 letters, digits, hyphens, underscores and dots, which are safe in logs and headers. A regular
     * expression would take 400 ns instead of 20, for every request behind a proxy.
     */
    private static boolean isValid(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean valid = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
                    || c == '.';
            if (!valid) {
                return false;
            }
        }
        return true;
    }
}
