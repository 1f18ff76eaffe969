package dev.roundtable.http.request;

import java.util.Map;

import dev.roundtable.http.negotiation.HeaderLines;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** What comes before a request's body, looked through once: that is done for every request, whether or not its answer is kept. */
public final class RequestHead {

    /** The server itself takes twice as much before it hangs up without a word: who sends a little too much is told what to do. */
    private static final int MOST_CHARACTERS = 16 * 1024;

    private final HttpServerRequest request;
    private int characters;
    private int hosts;
    private String accept;
    private String acceptEncoding;
    private String contentType;
    private String contentEncoding;

    private RequestHead(HttpServerRequest request) {
        this.request = request;
    }

    public static RequestHead of(HttpServerRequest request) {
        var head = new RequestHead(request);
        if (request.headers() instanceof HttpHeaders headers) {
            // As they came: to make texts of all names and values would cost more than the rest.
            for (var lines = headers.iteratorCharSequence(); lines.hasNext();) {
                Map.Entry<CharSequence, CharSequence> line = lines.next();
                head.add(line.getKey(), line.getValue());
            }
        } else {
            request.headers().forEach(head::add);
        }
        return head;
    }

    private void add(CharSequence name, CharSequence value) {
        characters += name.length() + value.length();
        // Most names have none of these lengths, so are not compared.
        switch (name.length()) {
            case 4 -> hosts += is(name, HttpHeaderNames.HOST) ? 1 : 0;
            case 6 -> accept = is(name, HttpHeaderNames.ACCEPT) ? joined(accept, value) : accept;
            case 12 -> contentType = is(name, HttpHeaderNames.CONTENT_TYPE) ? joined(contentType, value) : contentType;
            case 15 ->
                acceptEncoding = is(name, HttpHeaderNames.ACCEPT_ENCODING) ? joined(acceptEncoding, value) : acceptEncoding;
            case 16 ->
                contentEncoding = is(name, HttpHeaderNames.CONTENT_ENCODING) ? joined(contentEncoding, value) : contentEncoding;
            default -> {
                // Nothing that an answer depends on.
            }
        }
    }

    private static boolean is(CharSequence name, AsciiString one) {
        return AsciiString.contentEqualsIgnoreCase(name, one);
    }

    /** Lists may come in several lines (RFC 9110, section 5.3). */
    private static String joined(String before, CharSequence line) {
        return before == null ? line.toString() : before + "," + line;
    }

    /** Refuses a URL, or headers, of more than 16 KiB, and what does not name one host. */
    public void check() throws RequestRefusedException {
        if (request.uri().length() > MOST_CHARACTERS) {
            throw RequestRefusedException.of(414, "URI_TOO_LONG",
                    "The URL has more than %,d characters: send the query with POST, or name a persisted document."
                            .formatted(MOST_CHARACTERS));
        }
        if (characters > MOST_CHARACTERS) {
            throw RequestRefusedException.of(431, "HEADERS_TOO_LARGE",
                    "The headers have more than %,d characters: send fewer, or shorter cookies.".formatted(MOST_CHARACTERS));
        }
        if (hosts > 1 || hosts == 0 && request.version() == HttpVersion.HTTP_1_1) {
            throw noHost();
        }
    }

    /** Refuses a body in another form than its own. */
    public void checkBody() throws RequestRefusedException {
        if (contentEncoding != null && !isIdentity(contentEncoding)) {
            throw RequestRefusedException.of(415, "UNSUPPORTED_MEDIA_TYPE",
                    "Send the body as it is, without Content-Encoding: no compressed one is read.");
        }
    }

    private static boolean isIdentity(String encoding) {
        var value = HeaderLines.single(encoding);
        return value != null && value.strip().equalsIgnoreCase("identity");
    }

    /** That a request does not say which host it means (RFC 9112, section 3.2). */
    public static RequestRefusedException noHost() {
        return RequestRefusedException
                .badRequest("Send the header Host once, with the name of the server, as HTTP/1.1 has it.");
    }

    /** All lines of the header; null without it. */
    public String accept() {
        return accept;
    }

    /** All lines of the header; null without it. */
    public String acceptEncoding() {
        return acceptEncoding;
    }

    /** All lines of the header; null without it. */
    public String contentType() {
        return contentType;
    }
}
