package dev.roundtable.web.search;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a search, {@code /search?q=}. The parameters {@code panel}, {@code speaker}, {@code kind} and {@code year} limit it. */
@Singleton
class SearchView implements View {

    private final ViewQuery query;
    private final Frames frames;

    SearchView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/search";
    }

    @Override
    public Page render(ViewRequest request) {
        var url = SearchUrl.of(request);
        var words = url.get(SearchUrl.QUERY);
        if (words == null) {
            return page(request, frames.of(request, null, null).withQuery("", url.limits()), SearchContent.NOTHING);
        }
        var variables = request.variables();
        variables.put("query", words);
        variables.put("filter", filter(url));
        var found = query.execute(ViewDocument.SEARCH, variables).object("search");
        var frame = frames.of(request, Direction.isolated(words), null, ViewDocument.SEARCH, variables).withQuery(words,
                url.limits());
        return page(request, frame, SearchContent.of(found, url));
    }

    private static Page page(ViewRequest request, Frame frame, SearchContent content) {
        return Page.of(Templates.search(frame, content).setLocale(request.language().tag()).render());
    }

    private static Map<String, Object> filter(SearchUrl url) {
        var filter = new HashMap<String, Object>();
        filter.put("panel", url.get("panel"));
        filter.put("speaker", url.get("speaker"));
        filter.put("kind", url.get("kind"));
        var year = url.get("year");
        if (year != null) {
            filter.put("heldFrom", year + "-01-01");
            filter.put("heldTo", year + "-12-31");
        }
        filter.values().removeIf(value -> value == null);
        return filter;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance search(Frame frame, SearchContent found);
    }
}
