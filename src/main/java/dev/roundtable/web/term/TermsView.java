package dev.roundtable.web.term;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.frame.Indexes;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The list of all terms, those that are named most often first, {@code /terms}. */
@Singleton
class TermsView implements View {

    private static final String PATH = "/terms";

    private final Indexes indexes;

    TermsView(Indexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public String route() {
        return PATH;
    }

    @Override
    public Page render(ViewRequest request) {
        return indexes.page(request, PATH, false, ViewDocument.TERMS, Link::toTerm);
    }
}
