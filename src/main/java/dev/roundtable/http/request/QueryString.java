package dev.roundtable.http.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.netty.handler.codec.http.QueryStringDecoder;

/**
 * Decodes the query string of a URL, which has the media type application/x-www-form-urlencoded (URL Standard of the WHATWG, section
 * 5.1). Other than the standard, it refuses what cannot be decoded, so that no other query is executed than the client meant.
 * <p>
 * Netty decodes the escapes, but into bytes only, one character each. Its decoder of UTF-8 replaces wrong bytes such as {@code %E4}
 * instead of refusing them, and its parser reads the parameter {@code =a} as {@code a}.
 */
public final class QueryString {

    private static final Pattern WRONG_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2}).{0,2}");

    private QueryString() {
    }

    /**
     * The values of each parameter, decoded, in their order.
     *
     * @param query still encoded; null if there is none
     * @throws RequestRefusedException if an escape has no two hexadecimal digits, or if the decoded bytes are not UTF-8
     */
    public static Map<String, List<String>> parameters(String query) throws RequestRefusedException {
        var parameters = new HashMap<String, List<String>>();
        for (var pair : (query == null ? "" : query).split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                parameters.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) throws RequestRefusedException {
        try {
            // Vert.x reads the request line as one character for each byte, so bytes that are not escaped are characters, too.
            var bytes = QueryStringDecoder.decodeComponent(text, StandardCharsets.ISO_8859_1)
                    .getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException e) {
            var escape = WRONG_ESCAPE.matcher(text).results().findFirst().orElseThrow(() -> e).group();
            throw RequestRefusedException.badRequest(
                    "\"%s\" in the URL is not an escape such as %%20: write a percent sign as %%25.".formatted(escape));
        } catch (CharacterCodingException e) {
            throw RequestRefusedException
                    .badRequest("The URL is not UTF-8 after its escapes are decoded: encode it as UTF-8.");
        }
    }
}
