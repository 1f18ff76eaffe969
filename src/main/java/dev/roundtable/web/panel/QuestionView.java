package dev.roundtable.web.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import dev.roundtable.web.passage.Quotation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a question with its follow-ups, {@code /panels/{slug}/questions/{question}}, to read, print or cite it alone. */
@Singleton
class QuestionView implements View {

    private final ViewQuery query;
    private final Assets assets;

    QuestionView(ViewQuery query, Assets assets) {
        this.query = query;
        this.assets = assets;
    }

    @Override
    public String route() {
        return "/panels/:slug/questions/:question";
    }

    @Override
    public Page render(ViewRequest request) {
        Map<String, Object> variables = Map.of("slug", request.name("slug"), "language", request.language().tag());
        var panel = query.execute(ViewDocument.PANEL, variables).object("panel");
        if (panel == null) {
            throw ViewException.notFound();
        }
        var content = PanelContent.of(panel, request.language() == InterfaceLanguage.CHINESE,
                Quotation.marks(request.parameter(Quotation.PARAMETER)));
        var question = question(content.questions(), request.name("question"));
        var path = Url.question(content.slug(), question.slug());
        if (!question.slug().equals(request.name("question")) || !content.slug().equals(request.name("slug"))) {
            return Page.moved(path);
        }
        var blocks = content.blocks().stream().filter(block -> block.question() != null
                && (block.question().equals(question) || question.slug().equals(block.question().parent()))).toList();
        int place = content.questions().indexOf(question);
        var frame = Frame.of(request, assets, question.headline() + " · " + content.title(), path)
                .withDescription(question.text()).withData(ViewDocument.PANEL, variables);
        return Page.of(Templates.question(frame, content, question, blocks, at(content.questions(), place - 1),
                at(content.questions(), place + 1)).setLocale(request.language().tag()).render());
    }

    /** The question of a slug in any case, or of a place among the questions of the panel. */
    private static QuestionItem question(List<QuestionItem> questions, String name) {
        var byPlace = name.matches("[1-9]\\d{0,5}")
                ? Stream.ofNullable(at(questions, Integer.parseInt(name) - 1))
                : Stream.<QuestionItem>of();
        return Stream.concat(questions.stream().filter(question -> question.slug().equalsIgnoreCase(name)), byPlace).findFirst()
                .orElseThrow(ViewException::notFound);
    }

    private static QuestionItem at(List<QuestionItem> questions, int place) {
        return place < 0 || place >= questions.size() ? null : questions.get(place);
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance question(Frame frame, PanelContent panel, QuestionItem question, List<Block> blocks,
                QuestionItem previous, QuestionItem next);
    }
}
