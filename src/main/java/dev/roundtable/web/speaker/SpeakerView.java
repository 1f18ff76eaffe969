package dev.roundtable.web.speaker;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.InterfaceLanguage;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a speaker, {@code /speakers/{slug}}. A name or an alias leads to it, too. */
@Singleton
class SpeakerView implements View {

    private final ViewQuery query;
    private final Assets assets;

    SpeakerView(ViewQuery query, Assets assets) {
        this.query = query;
        this.assets = assets;
    }

    @Override
    public String route() {
        return "/speakers/:slug";
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = new HashMap<String, Object>(Map.of("slug", request.name("slug"), "language", request.language().tag()));
        if (request.parameter("after") != null) {
            variables.put("after", request.parameter("after"));
        }
        var speaker = query.execute(ViewDocument.SPEAKER, variables).object("speaker");
        if (speaker == null) {
            throw ViewException.notFound();
        }
        var path = Url.speaker(speaker.text("slug"));
        if (!speaker.text("slug").equals(request.name("slug"))) {
            return Page.moved(path);
        }
        var content = SpeakerContent.of(speaker, request.language() == InterfaceLanguage.CHINESE);
        var frame = Frame.of(request, assets, content.name(), path).withDescription(content.description())
                .withData(ViewDocument.SPEAKER, variables);
        return Page.of(Templates.speaker(frame, content).setLocale(request.language().tag()).render());
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance speaker(Frame frame, SpeakerContent speaker);
    }
}
