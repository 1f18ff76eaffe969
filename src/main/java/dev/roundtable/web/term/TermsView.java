package dev.roundtable.web.term;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Index;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The list of all terms, those that are named most often first, {@code /terms}. */
@Singleton
class TermsView implements View {

    private static final String PATH = "/terms";

    private final ViewQuery query;
    private final Frames frames;

    TermsView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return PATH;
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = request.variables();
        var list = query.execute(ViewDocument.TERMS, variables).object("terms");
        var frame = frames.of(request, PATH, request.paged(PATH), ViewDocument.TERMS, variables);
        return Index.of(PATH, false, list, Link::toTerm).page(frame);
    }
}
