package dev.roundtable.web;

import java.util.stream.Stream;

import dev.roundtable.web.frame.ViewRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Leads a reader who changes the language to the same address without the language, so that a copied address does not pass it on. The
 * first redirect sets the cookie. Only the request after it shows whether the browser has cookies: without them, the language stays in
 * the address. A link from elsewhere changes the language of one page, and no cookie.
 *
 * @param location where the reader goes instead of the page
 * @param setsCookie whether the cookie is set
 */
record LanguageSwitch(String location, boolean setsCookie) {

    /** Says in an address that the cookie has been sent. */
    static final String SENT = "cookie=sent";

    /**
     * The next step of a switch.
     *
     * @return null if the page itself is shown
     */
    static LanguageSwitch of(HttpServerRequest request, ViewRequest wanted, LanguageChoice choice) {
        // A name such as l%61ng would stay in the address.
        if (!choice.isExplicit() || pairs(request).noneMatch(pair -> pair.startsWith(LanguageChoice.NAME + "="))) {
            return null;
        }
        var target = wanted.target();
        var cookie = request.getCookie(LanguageChoice.NAME);
        if (cookie != null && cookie.getValue().equals(choice.language().tag())) {
            return new LanguageSwitch(target, false);
        }
        if (pairs(request).anyMatch(SENT::equals) || !isFromPage(request)) {
            return null;
        }
        return new LanguageSwitch(
                target + (target.indexOf('?') < 0 ? '?' : '&') + LanguageChoice.NAME + "=" + choice.language().tag()
                        + "&" + SENT,
                true);
    }

    private static Stream<String> pairs(HttpServerRequest request) {
        return Stream.of(request.query().split("&"));
    }

    /**
     * Whether a page of the service itself has the link. Browsers say so over TLS. The scheme of the referrer does not count: a proxy may
     * end TLS.
     */
    private static boolean isFromPage(HttpServerRequest request) {
        if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            return true;
        }
        var referrer = request.getHeader(HttpHeaders.REFERER);
        int host = referrer == null ? -1 : referrer.indexOf("://");
        return host > 0 && request.authority() != null && referrer.startsWith(request.authority() + "/", host + "://".length());
    }
}
