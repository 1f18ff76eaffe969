package dev.roundtable.web.frame;

import java.util.function.Function;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;

/** Makes the pages of the lists of all speakers and all terms. */
@Singleton
public class Indexes {

    private final ViewQuery query;
    private final Frames frames;

    Indexes(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    /**
     * Makes a page of a list.
     *
     * @param path the path of the list, which is the name of its connection behind a slash
     * @param isOfPeople whether it lists speakers
     * @param document asks for the connection, whose nodes have a slug, a name and a count
     * @param link makes the link of a node
     */
    public Page page(ViewRequest request, String path, boolean isOfPeople, ViewDocument document,
            Function<DataObject, Link> link) {
        var variables = request.variables();
        var list = query.execute(document, variables).object(path.substring(1));
        var frame = frames.of(request, path, request.paged(path), document, variables);
        return Index.of(path, isOfPeople, list, link).page(frame);
    }
}
