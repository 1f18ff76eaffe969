package dev.roundtable.http;

import io.vertx.core.http.HttpServerRequest;

/**
 * Bounds what comes before a request's body. The server itself takes twice as much before it hangs up without a word, so that who
 * sends a little too much is told what to do.
 */
final class HeadSize {

    private static final int MOST_CHARACTERS = 16 * 1024;

    private HeadSize() {
    }

    /** Refuses a URL, or headers, of more than 16 KiB. */
    static void check(HttpServerRequest request) throws RefusedException {
        if (request.uri().length() > MOST_CHARACTERS) {
            throw RefusedException.of(414, "URI_TOO_LONG",
                    "The URL has more than %,d characters: send the query with POST, or name a persisted document."
                            .formatted(MOST_CHARACTERS));
        }
        int characters = 0;
        for (var header : request.headers()) {
            characters += header.getKey().length() + header.getValue().length();
        }
        if (characters > MOST_CHARACTERS) {
            throw RefusedException.of(431, "HEADERS_TOO_LARGE",
                    "The headers have more than %,d characters: send fewer, or shorter cookies.".formatted(MOST_CHARACTERS));
        }
    }
}
