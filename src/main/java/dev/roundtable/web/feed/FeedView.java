package dev.roundtable.web.feed;

import java.util.List;
import java.util.Map;

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
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The feed of panels, {@code /feed.atom} (RFC 4287): the latest 50. */
@Singleton
class FeedView implements View {

    private final ViewQuery query;

    FeedView(ViewQuery query) {
        this.query = query;
    }

    @Override
    public String route() {
        return "/feed.atom";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.ATOM;
    }

    @Override
    public Page render(ViewRequest request) {
        var data = query.execute(ViewDocument.FEED, Map.of("language", request.language().tag()));
        var loaded = data.text("corpus", "loadedAt");
        var entries = data.object("panels").list("nodes", panel -> Entry.of(panel, request.base(), loaded));
        var updated = entries.stream().map(Entry::updated).max(String::compareTo).orElse(loaded);
        return Page.of(Templates.feed(request.base(), updated, entries).setLocale(request.language().tag()).render());
    }

    /**
     * A panel in the feed.
     *
     * @param updated the day on which it was held, or else the time of loading, as RFC 3339 writes it
     * @param authors the names of those who take part
     */
    @RegisterForReflection
    record Entry(String url, String title, String summary, String updated, List<String> authors) {

        static Entry of(DataObject panel, String base, String loaded) {
            var day = panel.text("heldOn");
            return new Entry(base + Url.panel(panel.text("slug")), panel.text("title"), panel.text("description"),
                    day == null ? loaded : day + "T00:00:00Z",
                    panel.list("participations", one -> one.text("speaker", "name")).stream().distinct().toList());
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance feed(String base, String updated, List<Entry> entries);
    }
}
