package dev.roundtable.transcript.sheet;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells whether a text is a URL that a browser can open. */
final class WebUrl {

    private WebUrl() {
    }

    /** Whether the text is an absolute URL with the scheme http or https and a host. */
    static boolean isValid(String text) {
        try {
            var url = new URI(text);
            return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
                    && url.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
