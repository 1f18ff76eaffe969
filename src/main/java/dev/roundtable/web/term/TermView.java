package dev.roundtable.web.term;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.InterfaceLanguage;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a term, {@code /terms/{slug}}. The parameter {@code speaker} limits its mentions. */
@Singleton
class TermView implements View {

    private final ViewQuery query;
    private final Assets assets;

    TermView(ViewQuery query, Assets assets) {
        this.query = query;
        this.assets = assets;
    }

    @Override
    public String route() {
        return "/terms/:slug";
    }

    @Override
    public Page render(ViewRequest request) {
        var speaker = request.parameter("speaker");
        var variables = new HashMap<String, Object>(Map.of("slug", request.name("slug"), "language", request.language().tag()));
        if (speaker != null) {
            variables.put("filter", Map.of("speaker", speaker));
        }
        if (request.parameter("after") != null) {
            variables.put("after", request.parameter("after"));
        }
        var term = query.execute(ViewDocument.TERM, variables).object("term");
        if (term == null) {
            throw ViewException.notFound();
        }
        var content = TermContent.of(term, request.language() == InterfaceLanguage.CHINESE, speaker);
        if (!term.text("slug").equals(request.name("slug"))) {
            return Page.moved(content.path());
        }
        var frame = Frame.of(request, assets, content.name(), content.path()).withData(ViewDocument.TERM, variables);
        return Page.of(Templates.term(frame, content).setLocale(request.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance term(Frame frame, TermContent term);
    }
}
