package dev.roundtable.web.speaker;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Index;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The list of all speakers, those with most answers first, {@code /speakers}. */
@Singleton
class SpeakersView implements View {

    private static final String PATH = "/speakers";

    private final ViewQuery query;
    private final Frames frames;

    SpeakersView(ViewQuery query, Frames frames) {
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
        var list = query.execute(ViewDocument.SPEAKERS, variables).object("speakers");
        var frame = frames.of(request, PATH, request.paged(PATH), ViewDocument.SPEAKERS, variables);
        return Index.of(PATH, true, list, Link::toSpeaker).page(frame);
    }
}
