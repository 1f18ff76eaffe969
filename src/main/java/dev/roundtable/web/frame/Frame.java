package dev.roundtable.web.frame;

import java.util.List;

import dev.roundtable.web.format.Direction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What all pages have around their content.
 *
 * @param title the title of the page, without the name of the site; null for the front page
 * @param description a sentence for search engines and previews; null if there is none
 * @param request what the reader asks for
 * @param canonical the path of the permanent URL of the page; null if search engines shall not list it
 * @param query what the search field contains
 * @param limits what limits the search, which a new search keeps
 * @param assets the folder of style sheets and scripts
 * @param document the GraphQL document behind the page; null for a page without data
 * @param data the path that executes this document with the variables of the page; null for a page without data
 * @param graphiql the path that opens them in GraphiQL; null if the service has none
 * @param image the URL of a picture for previews in other services, which the page itself does not load; null for that of the site
 * @param player the origin of the player of the recording; null if the page has none
 * @param linkedData what the page is about, for search engines; null if that is not known
 */
@RegisterForReflection
public record Frame(String title, String description, ViewRequest request, String canonical, String query, List<Field> limits,
        String assets, String document, String data, String graphiql, String image, String player, LinkedData linkedData) {

    /** The most code points of a description. Search engines and previews show less. */
    private static final int LONGEST = 200;

    /** This frame with a description, which is cut if it is long. */
    public Frame withDescription(String text) {
        return new Frame(title, Direction.isolated(cut(text)), request, canonical, query, limits, assets, document, data,
                graphiql, image, player,
                linkedData);
    }

    /** This frame with the words of the search field, and with what limits the search. */
    public Frame withQuery(String text, List<Field> set) {
        return new Frame(title, description, request, canonical, text, set, assets, document, data, graphiql, image, player,
                linkedData);
    }

    /** This frame with what search engines and previews show, and with the origin of the player. */
    public Frame withRecording(LinkedData described, String picture, String host) {
        return new Frame(title, description, request, canonical, query, limits, assets, document, data, graphiql, picture, host,
                described);
    }

    /** The language of the page's own words. */
    public InterfaceLanguage language() {
        return request.language();
    }

    /** The scheme and the host of the URL. */
    public String base() {
        return request.base();
    }

    /** The permanent URL of the page in the language that the URL names, or in that of the browser. */
    public String url() {
        return request.isLanguageChosen() ? urlIn(language()) : base() + canonical;
    }

    /** The permanent URL of the page in a language, whatever the browser prefers. */
    public String urlIn(InterfaceLanguage wanted) {
        return base() + in(canonical, wanted);
    }

    /** The URL of the page in each language. */
    public List<Link> alternates() {
        return InterfaceLanguage.tags().stream()
                .map(tag -> Link.of(urlIn(InterfaceLanguage.of(tag).orElseThrow()), tag)).toList();
    }

    /** The path of this page in the other language. */
    public String otherLanguage() {
        return in(request.target(), language().other());
    }

    private static String in(String path, InterfaceLanguage wanted) {
        return path + (path.indexOf('?') < 0 ? '?' : '&') + "lang=" + wanted.tag();
    }

    private static String cut(String text) {
        return text == null || text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /** A parameter of a form that the reader does not see. */
    @RegisterForReflection
    public record Field(String name, String value) {}
}
