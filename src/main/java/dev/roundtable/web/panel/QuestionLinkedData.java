package dev.roundtable.web.panel;

import java.util.List;

import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.LinkedData;

/** Describes a question for search engines as a Question with its Answers, recorded at the Event of its panel. */
final class QuestionLinkedData {

    private QuestionLinkedData() {
    }

    /**
     * @param blocks the turns of the question
     * @param base the scheme and the host of URLs
     */
    static LinkedData of(PanelContent panel, QuestionItem question, List<Block> blocks, String base) {
        var described = LinkedData.object("Question");
        var url = base + Url.panel(panel.slug());
        described.put("name", question.headline());
        described.put("text", question.text());
        described.put("url", base + Url.question(panel.slug(), question.slug()));
        described.put("inLanguage", panel.language());
        var event = LinkedData.object("Event");
        event.put("name", panel.title().text());
        event.put("url", url);
        if (panel.date() != null) {
            event.put("startDate", panel.date());
        }
        described.put("recordedAt", event);
        var answers = blocks.stream().flatMap(block -> block.turns().stream())
                .filter(turn -> question.answers().contains(turn.id())).map(turn -> {
                    var answer = LinkedData.object("Answer");
                    answer.put("text", turn.passage().text().strip());
                    answer.put("url", url + "#" + turn.id());
                    if (turn.voice().isKnown() && turn.grounds() == null) {
                        answer.put("author", PanelLinkedData.person(turn.voice(), base));
                    }
                    return answer;
                }).toList();
        described.put("answerCount", answers.size());
        if (!answers.isEmpty()) {
            described.put("suggestedAnswer", answers);
        }
        return new LinkedData(described);
    }
}
