package dev.roundtable.web;

import java.util.List;
import java.util.Map;

import dev.roundtable.http.negotiation.HeaderLines;
import dev.roundtable.http.negotiation.LanguagePreference;
import dev.roundtable.web.frame.InterfaceLanguage;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * The language of a page's own words.
 *
 * @param language the language
 * @param isExplicit whether the parameter {@code lang} names it
 */
record LanguageChoice(InterfaceLanguage language, boolean isExplicit) {

    /** The parameter and the cookie. */
    static final String NAME = "lang";

    /** The choice by the parameter, or else by the cookie, or else by the languages of the browser. */
    static LanguageChoice of(HttpServerRequest request, Map<String, List<String>> parameters) {
        var explicit = InterfaceLanguage.of(parameters.getOrDefault(NAME, List.of("")).get(0));
        if (explicit.isPresent()) {
            return new LanguageChoice(explicit.get(), true);
        }
        var cookie = request.getCookie(NAME);
        var language = InterfaceLanguage.of(cookie == null ? null : cookie.getValue())
                .or(() -> InterfaceLanguage.of(LanguagePreference
                        .of(HeaderLines.of(request.headers(), HttpHeaders.ACCEPT_LANGUAGE), InterfaceLanguage.tags())))
                .orElse(InterfaceLanguage.ENGLISH);
        return new LanguageChoice(language, false);
    }

    /** The header that makes the browser remember the choice for a year. */
    String cookie() {
        return NAME + "=" + language.tag() + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";
    }
}
