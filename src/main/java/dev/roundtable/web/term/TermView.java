package dev.roundtable.web.term;

import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a term, {@code /terms/{slug}}. The parameter {@code speaker} limits its mentions. */
@Singleton
class TermView implements View {

    private final ViewQuery query;
    private final Frames frames;

    TermView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/terms/:slug";
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = request.variablesOf("slug");
        var speaker = request.parameter("speaker");
        if (speaker != null) {
            variables.put("filter", Map.of("speaker", speaker));
            variables.put("speaker", speaker);
        }
        var data = query.execute(ViewDocument.TERM, variables);
        var term = data.object("term");
        if (term == null) {
            throw ViewException.notFound();
        }
        var found = data.object("speaker");
        var content = TermContent.of(term, request.isChinese(), speaker, found == null ? speaker : found.text("name"));
        if (!term.text("slug").equals(request.name("slug"))) {
            return Page.moved(content.path());
        }
        // A limit that nothing fits has a page for its reader, but none that search engines need.
        var canonical = content.places().isEmpty() ? null : request.paged(content.path(speaker));
        var frame = frames.of(request, Direction.isolated(content.name()), canonical, ViewDocument.TERM, variables);
        return Page.of(Templates.term(frame, content).setLocale(request.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance term(Frame frame, TermContent term);
    }
}
