package dev.roundtable.transcript.sheet;

import java.net.URI;
import java.net.URISyntaxException;

/** Checks URLs that a browser opens. */
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
