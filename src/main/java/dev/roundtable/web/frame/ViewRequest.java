package dev.roundtable.web.frame;

import java.util.HashMap;
import java.util.Map;

import dev.roundtable.web.format.Url;

/**
 * What a reader asks for.
 *
 * @param target normalized path and query of the URL, still encoded, without the choice of the language
 * @param names the parts of the path by name, decoded
 * @param parameters the parameters of the query by name, decoded; the first value of each
 * @param language the language of the page's own words
 * @param isLanguageChosen whether the URL itself names the language
 * @param base the scheme and the host of the URL, without a slash at the end; empty if the browser names no host
 */
public record ViewRequest(String target, Map<String, String> names, Map<String, String> parameters, InterfaceLanguage language,
        boolean isLanguageChosen, String base) {

    /** A part of the path. */
    public String name(String key) {
        return names.get(key);
    }

    /** A parameter without white space around it; null if it is absent or blank. */
    public String parameter(String key) {
        var value = parameters.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Variables with the language of the page, and with the cursor of the page before if there is one. */
    public Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        variables.put("language", language.tag());
        if (parameter("after") != null) {
            variables.put("after", parameter("after"));
        }
        return variables;
    }

    /** The variables of a document about the thing that the path names by its slug. */
    public Map<String, Object> variablesOf(String slug) {
        var variables = variables();
        variables.put("slug", name(slug));
        return variables;
    }

    /** The path of one page of a long list: each has its own. */
    public String paged(String path) {
        var after = parameter("after");
        return after == null ? path : path + (path.indexOf('?') < 0 ? "?" : "&") + "after=" + Url.encoded(after);
    }

    /** Whether the page has Chinese words of its own. */
    public boolean isChinese() {
        return language == InterfaceLanguage.CHINESE;
    }
}
