package dev.roundtable.http.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the part of a URL after the question mark as forms write it (URL Standard of the WHATWG, section 5.1:
 * application/x-www-form-urlencoded), but strictly: what cannot be decoded is refused, for to guess would answer another question.
 */
final class QueryString {

    private QueryString() {
    }

    /**
     * The values of each parameter, decoded, in their order.
     *
     * @param query as it came; null where there is none
     * @throws RequestRefusedException where a percent sign encodes nothing, or what is encoded is not UTF-8
     */
    static Map<String, List<String>> parameters(String query) throws RequestRefusedException {
        var parameters = new HashMap<String, List<String>>();
        for (var pair : (query == null ? "" : query).split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                parameters.computeIfAbsent(name, one -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) throws RequestRefusedException {
        var bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.put(octet(text, i));
                i += 2;
            } else {
                // A request's line is read byte by byte, so each character is one, whatever it is part of.
                bytes.put(c == '+' ? (byte) ' ' : (byte) c);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw RequestRefusedException
                    .badRequest("The URL is not UTF-8 once its percent signs are decoded: encode it as UTF-8.");
        }
    }

    private static byte octet(String text, int at) throws RequestRefusedException {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw RequestRefusedException.badRequest("\"%s\" in the URL encodes nothing: write a percent sign itself as %%25."
                    .formatted(text.substring(at, Math.min(text.length(), at + 3))));
        }
        return (byte) (high * 16 + low);
    }
}
