package dev.roundtable.web.frame;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.format.Url;
import io.quarkus.runtime.LaunchMode;

/** Makes the frames of pages. */
@Singleton
public class Frames {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GRAPHIQL = "/q/graphql-ui/";

    private final Assets assets;
    private final boolean hasGraphiql;

    Frames(Assets assets, Instance<GraphiqlPackage> graphiql) {
        this.assets = assets;
        this.hasGraphiql = LaunchMode.current().isDevOrTest() || graphiql.isResolvable();
    }

    /** The frame of a page without data. */
    public Frame of(ViewRequest request, String title, String canonical) {
        return new Frame(title, null, request, canonical, "", List.of(), assets.folder(), null, null, null, null, null, null);
    }

    /**
     * The frame of a page.
     *
     * @param title the title of the page, without the name of the site; null for the front page
     * @param canonical the path of the permanent URL of the page; null if search engines shall not list it
     * @param document the document behind the page
     * @param variables the variables of the document
     */
    public Frame of(ViewRequest request, String title, String canonical, ViewDocument document, Map<String, Object> variables) {
        var json = Url.encoded(json(variables));
        return new Frame(title, null, request, canonical, "", List.of(), assets.folder(), document.text(),
                "/graphql?documentId=" + document.id() + "&variables=" + json,
                hasGraphiql ? GRAPHIQL + "?query=" + Url.encoded(document.text()) + "&variables=" + json : null, null, null,
                null);
    }

    private static String json(Map<String, Object> variables) {
        try {
            return JSON.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Variables can always be written as JSON.", e);
        }
    }
}
