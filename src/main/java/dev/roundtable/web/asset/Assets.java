package dev.roundtable.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.response.EncodedBody;
import dev.roundtable.text.Sha256;
import io.vertx.core.http.HttpServerRequest;

/** The files that pages use, in memory. Their folder has the hash of their content, so browsers never ask twice. */
@Singleton
public class Assets {

    /** Style sheets that are sent as one, in this order. */
    private static final List<String> STYLES = List.of("tokens.css", "rules.css");
    private static final List<String> FILES = List.of("icon.svg", "page.js", "outline.js", "band.js", "cite.js", "corrected.js",
            "find.js", "keys.js", "language.js", "player.js", "search.js");
    private static final String CARD = "card.png";
    private static final int HASH_DIGITS = 12;

    private final Map<String, EncodedBody> files = new LinkedHashMap<>();
    private final String folder;

    Assets() {
        var style = new StringBuilder();
        STYLES.forEach(name -> style.append(text(name)));
        var texts = new LinkedHashMap<String, String>();
        texts.put("style.css", style.toString());
        FILES.forEach(name -> texts.put(name, text(name)));
        texts.forEach((name, text) -> files.put(name, new EncodedBody(text.getBytes(StandardCharsets.UTF_8))));
        var card = bytes(CARD);
        files.put(CARD, new EncodedBody(card));
        folder = "/web/" + Sha256.of(texts.toString() + Arrays.hashCode(card)).substring(0, HASH_DIGITS) + "/";
    }

    /** The path of the folder, with a slash at the end. */
    public String folder() {
        return folder;
    }

    /** Whether a name, without slashes, is the folder of these files, and not that of another version of the service. */
    public boolean isFolder(String name) {
        return folder.equals("/web/" + name + "/");
    }

    /** A file by name; null if there is none. */
    public EncodedBody get(String name) {
        return files.get(name);
    }

    /** Encodes a file as the client of a request accepts it, unless that was done before. Files are small, so this is fast. */
    public void encode(EncodedBody file, HttpServerRequest request) {
        file.encode(AcceptedEncoding.of(request).best());
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().filter(line -> !isComment(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether a whole line is a comment, which readers need not load. */
    private static boolean isComment(String line) {
        var text = line.strip();
        return text.startsWith("//") || text.startsWith("/*") && text.indexOf("*/") == text.length() - 2;
    }

    private static byte[] bytes(String name) {
        var path = "/web/" + name;
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
