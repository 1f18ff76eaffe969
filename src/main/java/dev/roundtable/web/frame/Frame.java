package dev.roundtable.web.frame;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.format.Url;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What all pages have around their content.
 *
 * @param title the title of the page, without the name of the site; null for the front page
 * @param description a sentence for search engines and previews; null if there is none
 * @param language the language of the page's own words
 * @param canonical the path of the permanent URL of the page
 * @param target the path and the query that the reader opened
 * @param base the scheme and the host of the URL
 * @param query what the search field contains
 * @param assets the folder of style sheets and scripts
 * @param document the GraphQL document behind the page; null for a page without data
 * @param data the path that executes this document with the variables of the page; null for a page without data
 * @param image the URL of a picture for previews in other services, which the page itself does not load; null if there is none
 * @param linkedData what the page is about, for search engines; null if that is not known
 */
@RegisterForReflection
public record Frame(String title, String description, InterfaceLanguage language, String canonical, String target, String base,
        String query, String assets, String document, String data,
        String image, LinkedData linkedData) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A frame without data. */
    public static Frame of(ViewRequest request, Assets assets, String title, String canonical) {
        return new Frame(title, null, request.language(), canonical, request.target(), request.base(), "", assets.folder(),
                null, null, null, null);
    }

    /** This frame with a description. */
    public Frame withDescription(String text) {
        return new Frame(title, text, language, canonical, target, base, query, assets, document, data,
                image, linkedData);
    }

    /** This frame with the words of the search field. */
    public Frame withQuery(String text) {
        return new Frame(title, description, language, canonical, target, base, text, assets, document, data,
                image, linkedData);
    }

    /** This frame with the document and the variables behind the page. */
    public Frame withData(ViewDocument executed, Map<String, Object> variables) {
        return new Frame(title, description, language, canonical, target, base, query, assets, executed.text(),
                "/graphql?documentId=" + executed.id() + "&variables=" + Url.encoded(json(variables)), image, linkedData);
    }

    /** This frame with what search engines and previews show. */
    public Frame withLinkedData(LinkedData described, String picture) {
        return new Frame(title, description, language, canonical, target, base, query, assets, document, data, picture,
                described);
    }

    /** The URL of this page in the other language. */
    public String otherLanguage() {
        return inLanguage(language.other());
    }

    /** The URL of this page in a language, whatever the browser prefers. */
    public String inLanguage(InterfaceLanguage wanted) {
        return target + (target.indexOf('?') < 0 ? '?' : '&') + "lang=" + wanted.tag();
    }

    private static String json(Map<String, Object> variables) {
        try {
            return JSON.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Variables can always be written as JSON.", e);
        }
    }
}
