package dev.roundtable.web.frame;

import java.util.Map;

/**
 * What a reader asks for.
 *
 * @param target path and query of the URL, still encoded, without the choice of the language
 * @param names the parts of the path by name, decoded
 * @param parameters the parameters of the query by name, decoded; the first value of each
 * @param language the language of the page's own words
 * @param base the scheme and the host of the URL, without a slash at the end; empty if the browser names no host
 */
public record ViewRequest(String target, Map<String, String> names, Map<String, String> parameters, InterfaceLanguage language,
        String base) {

    /** A part of the path. */
    public String name(String key) {
        return names.get(key);
    }

    /** A parameter without white space around it; null if it is absent or blank. */
    public String parameter(String key) {
        var value = parameters.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
