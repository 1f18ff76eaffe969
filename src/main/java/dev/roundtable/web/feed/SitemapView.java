package dev.roundtable.web.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The site map, {@code /sitemap.xml}, by the protocol of sitemaps.org: at most 50,000 URLs. */
@Singleton
class SitemapView implements View {

    private static final int MOST = 50_000;
    private static final List<String> LISTS = List.of("panels", "speakers", "terms");

    private final ViewQuery query;

    SitemapView(ViewQuery query) {
        this.query = query;
    }

    @Override
    public String route() {
        return "/sitemap.xml";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.XML;
    }

    @Override
    public Page render(ViewRequest request) {
        var paths = new LinkedHashSet<String>();
        paths.addAll(List.of("/", "/speakers", "/terms"));
        var cursors = new HashMap<String, Object>();
        boolean more = true;
        while (more && paths.size() < MOST) {
            var data = query.execute(ViewDocument.SITEMAP, cursors);
            more = false;
            for (var name : LISTS) {
                var list = data.object(name);
                list.list("nodes").forEach(node -> addPaths(paths, name, node));
                var page = list.object("pageInfo");
                more |= page.flag("hasNextPage");
                if (page.text("endCursor") != null) {
                    cursors.put(name, page.text("endCursor"));
                }
            }
        }
        return Page.of(Templates.sitemap(paths.stream().limit(MOST).map(path -> request.base() + path).toList()).render());
    }

    private static void addPaths(Set<String> paths, String list, DataObject node) {
        var slug = node.text("slug");
        switch (list) {
            case "panels" -> {
                paths.add(Url.panel(slug));
                node.list("questions").forEach(question -> paths.add(Url.question(slug, question.text("slug"))));
                node.list("participations").stream().filter(one -> one.integer("turnCount") > 0)
                        .forEach(one -> paths.add(Url.speakerIn(slug, one.text("speaker", "slug"))));
            }
            case "speakers" -> paths.add(Url.speaker(slug));
            default -> paths.add(Url.term(slug));
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance sitemap(List<String> urls);
    }
}
