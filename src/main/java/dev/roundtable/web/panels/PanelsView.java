package dev.roundtable.web.panels;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The front page, {@code /}: panels, the latest first. The parameters {@code speaker}, {@code term} and {@code language} limit the list, and
 * {@code after} is the cursor of the page before.
 */
@Singleton
class PanelsView implements View {

    /** The limits that name a thing with a page of its own. */
    private static final List<String> NAMED = List.of("speaker", "term");

    private final ViewQuery query;
    private final Frames frames;

    PanelsView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/";
    }

    @Override
    public Page render(ViewRequest request) {
        var limits = PanelLimits.of(request);
        var variables = request.variables();
        variables.put("filter", limits.filter());
        for (var name : NAMED) {
            if (limits.get(name) != null) {
                variables.put(name, limits.get(name));
            }
        }
        var data = query.execute(ViewDocument.PANELS, variables);
        for (var name : NAMED) {
            if (limits.get(name) != null && data.object(name) == null) {
                throw ViewException.notFound();
            }
        }
        var content = PanelsContent.of(data, request.isChinese(), limits);
        if (content.panelCount().equals("0")) {
            return empty(request);
        }
        // A limit that nothing fits has a page for its reader, but none that search engines need.
        var canonical = content.groups().isEmpty() && !content.isAll() ? null : request.paged(limits.path());
        var frame = frames.of(request, content.limit(), canonical, ViewDocument.PANELS, variables);
        return Page.of(Templates.panels(frame, content).setLocale(request.language().tag()).render());
    }

    /** The page of a corpus without panels. The document behind it says why files were refused. */
    private Page empty(ViewRequest request) {
        Map<String, Object> none = Map.of();
        var refused = query.execute(ViewDocument.CORPUS, none).object("corpus").list("problems").stream()
                .filter(problem -> "ERROR".equals(problem.text("severity"))).map(problem -> problem.text("file"))
                .filter(PanelsView::isFile).distinct().count();
        var frame = frames.of(request, null, "/", ViewDocument.CORPUS, none);
        return Page
                .of(Templates.empty(frame, refused == 0 ? null : Numbers.grouped(refused)).setLocale(request.language().tag())
                        .render());
    }

    /** Whether a name is that of a file. A folder without panels is a problem, too, and its name has no extension. */
    private static boolean isFile(String name) {
        return name.lastIndexOf('.') > name.lastIndexOf('/');
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance panels(Frame frame, PanelsContent list);

        /** @param refused how many files were refused; null if none was */
        static native TemplateInstance empty(Frame frame, String refused);
    }
}
