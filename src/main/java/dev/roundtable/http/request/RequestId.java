package dev.roundtable.http.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import dev.roundtable.http.negotiation.HeaderLines;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The name of one request, by which a client's complaint is found in the log. */
public final class RequestId {

    public static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");

    private static final int LONGEST = 64;

    private RequestId() {
    }

    /** The id that a proxy or client gave, where it is a sane one; else a new one. */
    public static String of(HttpServerRequest request) {
        var given = HeaderLines.single(request.headers().get(HEADER));
        return given != null && isSane(given) ? given : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** It goes into log lines and headers, so it holds nothing that means something there. */
    private static boolean isSane(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
                    || c == '.';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
