package dev.roundtable.web.speaker;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a speaker, {@code /speakers/{slug}}. A name or an alias leads to it, too. */
@Singleton
class SpeakerView implements View {

    private final ViewQuery query;
    private final Frames frames;

    SpeakerView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/speakers/:slug";
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = request.variablesOf("slug");
        var asked = request.parameter(SpeakerContent.ASKED);
        if (asked != null) {
            variables.put(SpeakerContent.ASKED, asked);
        }
        var speaker = query.find(ViewDocument.SPEAKER, variables, "speaker");
        var path = Url.speaker(speaker.text("slug"));
        if (!speaker.text("slug").equals(request.name("slug"))) {
            return Page.moved(path);
        }
        var content = SpeakerContent.of(speaker, request);
        var address = asked == null ? request.paged(path) : path + "?" + SpeakerContent.ASKED + "=" + Url.encoded(asked);
        var frame = frames.of(request, Direction.isolated(content.name()), address, ViewDocument.SPEAKER, variables)
                .withDescription(content.description());
        return Page.of(Templates.speaker(frame, content).setLocale(request.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance speaker(Frame frame, SpeakerContent speaker);
    }
}
