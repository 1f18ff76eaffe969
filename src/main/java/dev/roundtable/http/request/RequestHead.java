package dev.roundtable.http.request;

import java.util.Map;

import dev.roundtable.http.negotiation.HeaderLines;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * The headers of a request that the service needs, read in one pass. This is done for every request, also if its response is cached,
 * so it must be fast.
 */
public final class RequestHead {

    /** Half the limit of the server, which closes the connection without an explanation. */
    private static final int MAX_CHARACTERS = 16 * 1024;

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

    /** Reads the headers of a request. */
    public static RequestHead of(HttpServerRequest request) {
        var head = new RequestHead(request);
        if (request.headers() instanceof HttpHeaders headers) {
            // Converting all names and values to strings would cost more than the rest.
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
        // Most names have another length, so they are not compared.
        switch (name.length()) {
            case 4 -> hosts += is(name, HttpHeaderNames.HOST) ? 1 : 0;
            case 6 -> accept = is(name, HttpHeaderNames.ACCEPT) ? joined(accept, value) : accept;
            case 12 -> contentType = is(name, HttpHeaderNames.CONTENT_TYPE) ? joined(contentType, value) : contentType;
            case 15 ->
                acceptEncoding = is(name, HttpHeaderNames.ACCEPT_ENCODING) ? joined(acceptEncoding, value) : acceptEncoding;
            case 16 ->
                contentEncoding = is(name, HttpHeaderNames.CONTENT_ENCODING) ? joined(contentEncoding, value) : contentEncoding;
            default -> {
                // Other headers are not needed here.
            }
        }
    }

    private static boolean is(CharSequence name, AsciiString other) {
        return AsciiString.contentEqualsIgnoreCase(name, other);
    }

    /** A list may have several lines (RFC 9110, section 5.3). */
    private static String joined(String before, CharSequence line) {
        return before == null ? line.toString() : before + "," + line;
    }

    /**
     * Checks the size of the URL and the headers, and the header {@code Host}.
     *
     * @throws RequestRefusedException if the URL or the headers have more than 16 KiB, or if there is not one host
     */
    public void check() throws RequestRefusedException {
        if (request.uri().length() > MAX_CHARACTERS) {
            throw RequestRefusedException.of(414, "URI_TOO_LONG",
                    "The URL has more than %,d characters: send the query with POST, or name a persisted document."
                            .formatted(MAX_CHARACTERS));
        }
        if (characters > MAX_CHARACTERS) {
            throw RequestRefusedException.of(431, "HEADERS_TOO_LARGE",
                    "The headers have more than %,d characters: send fewer, or shorter cookies.".formatted(MAX_CHARACTERS));
        }
        if (hosts > 1 || hosts == 0 && request.version() == HttpVersion.HTTP_1_1) {
            throw noHost();
        }
    }

    /**
     * Checks that the body is not compressed.
     *
     * @throws RequestRefusedException if it has a content encoding
     */
    public void checkBody() throws RequestRefusedException {
        if (contentEncoding != null && !isIdentity(contentEncoding)) {
            throw RequestRefusedException.of(415, "UNSUPPORTED_MEDIA_TYPE",
                    "Send the body without Content-Encoding: compressed bodies are not supported.");
        }
    }

    private static boolean isIdentity(String encoding) {
        var value = HeaderLines.single(encoding);
        return value != null && value.strip().equalsIgnoreCase("identity");
    }

    /** The refusal of a request without one host (RFC 9112, section 3.2). */
    public static RequestRefusedException noHost() {
        return RequestRefusedException
                .badRequest("Send the header Host once, with the name of the server, as HTTP/1.1 requires.");
    }

    /** All lines of the header, joined by commas; null if the header is absent. */
    public String accept() {
        return accept;
    }

    /** All lines of the header, joined by commas; null if the header is absent. */
    public String acceptEncoding() {
        return acceptEncoding;
    }

    /** All lines of the header, joined by commas; null if the header is absent. */
    public String contentType() {
        return contentType;
    }
}
