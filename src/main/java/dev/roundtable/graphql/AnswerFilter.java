package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.store.TurnQueries;

/** Which answers to list; all that is given must hold. */
@Description("Which answers to list; all that is given must hold.")
@Input("AnswerFilter")
public class AnswerFilter {

    @Description("The slug of their panel.")
    public String panel;

    @Description("The slug of who gives them.")
    public String speaker;

    @Id
    @Description("The id of the question they answer.")
    public String question;

    @Description("How the speaker is known.")
    public AttributionMethod method;

    static TurnQueries.AnswerFilter of(AnswerFilter filter) {
        return filter == null ? new TurnQueries.AnswerFilter(null, null, null, null) : filter.criteria();
    }

    private TurnQueries.AnswerFilter criteria() {
        return new TurnQueries.AnswerFilter(panel, speaker, question, method == null ? null : method.name());
    }
}
