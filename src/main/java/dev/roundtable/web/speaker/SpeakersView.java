package dev.roundtable.web.speaker;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.frame.Indexes;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The list of all speakers, those with most answers first, {@code /speakers}. */
@Singleton
class SpeakersView implements View {

    private static final String PATH = "/speakers";

    private final Indexes indexes;

    SpeakersView(Indexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public String route() {
        return PATH;
    }

    @Override
    public Page render(ViewRequest request) {
        return indexes.page(request, PATH, true, ViewDocument.SPEAKERS, Link::toSpeaker);
    }
}
