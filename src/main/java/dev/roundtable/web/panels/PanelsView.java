package dev.roundtable.web.panels;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.InterfaceLanguage;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The front page, {@code /}: panels, the latest first. The parameters {@code speaker} and {@code language} limit the list, and
 * {@code after} is the cursor of the page before.
 */
@Singleton
class PanelsView implements View {

    private final ViewQuery query;
    private final Assets assets;

    PanelsView(ViewQuery query, Assets assets) {
        this.query = query;
        this.assets = assets;
    }

    @Override
    public String route() {
        return "/";
    }

    @Override
    public Page render(ViewRequest request) {
        var speaker = request.parameter("speaker");
        var language = request.parameter("language");
        var filter = new HashMap<String, Object>();
        filter.put("speaker", speaker);
        filter.put("language", language);
        filter.values().removeIf(value -> value == null);
        var variables = new HashMap<String, Object>(Map.of("language", request.language().tag(), "filter", filter));
        if (request.parameter("after") != null) {
            variables.put("after", request.parameter("after"));
        }
        var data = query.execute(ViewDocument.PANELS, variables);
        var content = PanelsContent.of(data, request.language() == InterfaceLanguage.CHINESE, speaker, language,
                next(data, speaker, language));
        var frame = Frame.of(request, assets, null, "/").withData(ViewDocument.PANELS, variables);
        return Page.of(Templates.panels(frame, content).setLocale(request.language().tag()).render());
    }

    private static String next(DataObject data, String speaker, String language) {
        var cursor = data.object("panels").object("pageInfo").text("endCursor");
        return cursor == null
                ? null
                : "/?after=" + Url.encoded(cursor) + parameter("speaker", speaker) + parameter("language", language);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + Url.encoded(value);
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance panels(Frame frame, PanelsContent list);
    }
}
