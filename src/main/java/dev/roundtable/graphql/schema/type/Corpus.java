package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.CorpusRow;

/** The loaded data: all panels, their speakers, questions and answers. */
@Description("The loaded data: all panels, their speakers, questions and answers.")
public record Corpus(@Ignore CorpusRow row) {

    @NonNull
    @Description("A hash of all that was read: equal corpora have equal versions.")
    public String getVersion() {
        return row.version();
    }

    @NonNull
    @Description("When loading was complete, in ISO 8601.")
    public String getLoadedAt() {
        return row.loadedAt().toString();
    }

    @Description("How many panels there are.")
    public int getPanelCount() {
        return row.panelCount();
    }

    @Description("How many speakers with a name of their own there are, as speakers lists them.")
    public int getSpeakerCount() {
        return row.speakerCount();
    }

    @Description("How many questions there are.")
    public int getQuestionCount() {
        return row.questionCount();
    }

    @Description("How many answers there are.")
    public int getAnswerCount() {
        return row.answerCount();
    }

    @Description("How many code points all transcripts have.")
    public int getCharacters() {
        return (int) Math.min(Integer.MAX_VALUE, row.characters());
    }
}
