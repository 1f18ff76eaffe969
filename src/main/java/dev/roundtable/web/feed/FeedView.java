package dev.roundtable.web.feed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
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

    /** Stands for a day that nobody states: Atom demands one, and the time of loading would differ between replicas. */
    private static final String NO_DAY = "1970-01-01T00:00:00Z";

    private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

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
        var entries = data.object("panels").list("nodes", panel -> Entry.of(panel, request.base()));
        var updated = entries.stream().map(Entry::updated).max(String::compareTo).orElse(NO_DAY);
        return Page.of(Templates.feed(request.base(), updated, entries).setLocale(request.language().tag()).render());
    }

    /**
     * A panel in the feed.
     *
     * @param updated the day on which it was held, or 1970 if it is not known, as RFC 3339 writes it
     * @param authors the names of those who take part
     */
    @RegisterForReflection
    record Entry(String url, String title, String summary, String updated, List<String> authors) {

        static Entry of(DataObject panel, String base) {
            var day = panel.text("heldOn");
            return new Entry(base + Url.panel(panel.text("slug")), text(panel.text("title")),
                    text(panel.text("description")),
                    day == null ? NO_DAY : day + "T00:00:00Z",
                    panel.list("participations", one -> text(one.text("speaker", "name"))).stream().distinct()
                            .toList());
        }
    }

    /** A text as XML may have it (XML 1.0, section 2.2), and isolated; null for null. */
    private static String text(String text) {
        return Direction.isolated(text == null ? null : NOT_XML.matcher(text).replaceAll(""));
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance feed(String base, String updated, List<Entry> entries);
    }
}
