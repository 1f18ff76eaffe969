package dev.roundtable.web.panel;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a panel, {@code /panels/{slug}}. */
@Singleton
class PanelView implements View {

    private final ViewQuery query;
    private final Frames frames;

    PanelView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/panels/:slug";
    }

    @Override
    public boolean hasPlayer() {
        return true;
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = request.variablesOf("slug");
        var panel = query.find(ViewDocument.PANEL, variables, "panel");
        var content = PanelContent.of(panel, request);
        var path = Url.panel(content.slug());
        if (!content.slug().equals(request.name("slug"))) {
            return Page.moved(path);
        }
        var frame = frames.of(request, Direction.isolated(content.title().text()), path, ViewDocument.PANEL, variables)
                .withDescription(content.summary()).withRecording(PanelLinkedData.of(content, request.base()),
                        Url.web(panel.text("image")), content.recording().host());
        return Page.of(Templates.panel(frame, content).setLocale(request.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance panel(Frame frame, PanelContent panel);
    }
}
