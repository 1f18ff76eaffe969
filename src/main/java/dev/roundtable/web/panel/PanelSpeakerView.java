package dev.roundtable.web.panel;

import java.util.ArrayList;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The page of all that one speaker says in a panel, {@code /panels/{slug}/speakers/{speaker}}, to read or print it alone. */
@Singleton
class PanelSpeakerView implements View {

    private final ViewQuery query;
    private final Frames frames;

    PanelSpeakerView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/panels/:slug/speakers/:speaker";
    }

    @Override
    public boolean hasPlayer() {
        return true;
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = request.variablesOf("slug");
        var panel = query.find(ViewDocument.PANEL, variables, "panel");
        var content = PanelContent.of(panel, request);
        var slug = slug(panel, request.name("speaker"));
        var voice = content.voices().stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
        var path = voice.pathIn(content.slug());
        if (!voice.slug().equals(request.name("speaker")) || !content.slug().equals(request.name("slug"))) {
            return Page.moved(path);
        }
        var blocks = new ArrayList<Block>();
        for (var block : content.blocks()) {
            var turns = block.turns().stream().filter(turn -> turn.voice().equals(voice)).toList();
            if (!turns.isEmpty()) {
                blocks.add(new Block(block.anchor(), block.question(), block.kind(), block.isContinued(), turns));
            }
        }
        var frame = frames
                .of(request, Direction.isolated(voice.name()) + " · " + Direction.isolated(content.title().text()), path,
                        ViewDocument.PANEL, variables)
                .withRecording(null, null, content.recording().host());
        return Page.of(PanelPart.Templates.part(frame, content, new PanelPart(null, voice, blocks, null, null))
                .setLocale(request.language().tag()).render());
    }

    /** The slug of who takes part, from one in any case or from a name. */
    private static String slug(DataObject panel, String written) {
        return panel.list("participations").stream()
                .filter(one -> Stream.of(one.text("speaker", "slug"), one.text("speaker", "name"), one.text("name"))
                        .anyMatch(written::equalsIgnoreCase))
                .map(one -> one.text("speaker", "slug")).findFirst().orElseThrow(ViewException::notFound);
    }
}
