package dev.roundtable.web.panel;

import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.InterfaceLanguage;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import dev.roundtable.web.passage.Quotation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a panel, {@code /panels/{slug}}. */
@Singleton
class PanelView implements View {

    private final ViewQuery query;
    private final Assets assets;

    PanelView(ViewQuery query, Assets assets) {
        this.query = query;
        this.assets = assets;
    }

    @Override
    public String route() {
        return "/panels/:slug";
    }

    @Override
    public Page render(ViewRequest request) {
        var slug = request.name("slug");
        Map<String, Object> variables = Map.of("slug", slug, "language", request.language().tag());
        var panel = query.execute(ViewDocument.PANEL, variables).object("panel");
        if (panel == null) {
            throw ViewException.notFound();
        }
        if (!panel.text("slug").equals(slug)) {
            return Page.moved(Url.panel(panel.text("slug")));
        }
        var content = PanelContent.of(panel, request.language() == InterfaceLanguage.CHINESE,
                Quotation.marks(request.parameter(Quotation.PARAMETER)));
        var frame = Frame.of(request, assets, content.title(), Url.panel(slug)).withDescription(content.description())
                .withData(ViewDocument.PANEL, variables)
                .withLinkedData(PanelLinkedData.of(content, request.base()), Url.web(panel.text("image")));
        return Page.of(Templates.panel(frame, content).setLocale(request.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance panel(Frame frame, PanelContent panel);
    }
}
