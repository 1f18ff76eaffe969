package dev.roundtable.web.frame;

import java.util.List;
import java.util.function.Function;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One page of the list of all speakers or all terms, with how much each has.
 *
 * @param isOfPeople whether it lists speakers
 * @param count how many there are on all pages
 * @param more the path of the next page; null on the last
 */
@RegisterForReflection
record Index(boolean isOfPeople, String count, List<Link> links, String more) {

    /**
     * Reads a page of a response.
     *
     * @param path the path of the list
     * @param list the connection, whose nodes have a slug, a name and a count
     * @param link makes the link of a node
     */
    static Index of(String path, boolean isOfPeople, DataObject list, Function<DataObject, Link> link) {
        var page = list.object("pageInfo");
        return new Index(isOfPeople, Numbers.grouped(list.integer("totalCount")),
                list.list("nodes", node -> link.apply(node).withCount(node)),
                page.flag("hasNextPage") ? path + "?after=" + Url.encoded(page.text("endCursor")) : null);
    }

    /** The page in a frame, in the language of its request. */
    Page page(Frame frame) {
        return Page.of(Templates.index(frame, this).setLocale(frame.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance index(Frame frame, Index index);
    }
}
