package dev.roundtable.web.panel;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import dev.roundtable.web.data.ViewDocument;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.data.ViewQuery;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The page of a question with its follow-ups, {@code /panels/{slug}/questions/{question}}, to read, print or cite it alone. */
@Singleton
class QuestionView implements View {

    private final ViewQuery query;
    private final Frames frames;

    QuestionView(ViewQuery query, Frames frames) {
        this.query = query;
        this.frames = frames;
    }

    @Override
    public String route() {
        return "/panels/:slug/questions/:question";
    }

    @Override
    public boolean hasPlayer() {
        return true;
    }

    @Override
    public Page render(ViewRequest request) {
        var variables = request.variablesOf("slug");
        var content = PanelContent.of(query.find(ViewDocument.PANEL, variables, "panel"), request);
        var question = question(content.questions(), request.name("question"));
        var path = Url.question(content.slug(), question.slug());
        if (!question.slug().equals(request.name("question")) || !content.slug().equals(request.name("slug"))) {
            return Page.moved(path);
        }
        var blocks = content.blocks().stream().filter(block -> block.question() != null
                && (block.question().equals(question) || question.slug().equals(block.question().parent()))).toList();
        int place = content.questions().indexOf(question);
        var frame = frames
                .of(request, Direction.isolated(question.headline()) + " · " + Direction.isolated(content.title().text()), path,
                        ViewDocument.PANEL, variables)
                .withDescription(question.text())
                .withRecording(QuestionLinkedData.of(content, question, blocks, request.base()), null,
                        content.recording().host());
        var part = new PanelPart(question, null, blocks, at(content.questions(), place - 1),
                at(content.questions(), place + 1));
        return Page.of(PanelPart.Templates.part(frame, content, part).setLocale(request.language().tag()).render());
    }

    /** The question of a slug; else of a slug or a title in any case, or of a place among the questions of the panel. */
    private static QuestionItem question(List<QuestionItem> questions, String name) {
        var byPlace = name.matches("[1-9]\\d{0,5}")
                ? Stream.ofNullable(at(questions, Integer.parseInt(name) - 1))
                : Stream.<QuestionItem>of();
        return Stream.of(questions.stream().filter(question -> question.slug().equals(name)),
                questions.stream().filter(question -> question.slug().equalsIgnoreCase(name)),
                questions.stream().filter(question -> question.isTitled(name)), byPlace).flatMap(found -> found).findFirst()
                .orElseThrow(ViewException::notFound);
    }

    private static QuestionItem at(List<QuestionItem> questions, int place) {
        return place < 0 || place >= questions.size() ? null : questions.get(place);
    }
}
