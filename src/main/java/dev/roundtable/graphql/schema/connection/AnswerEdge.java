package dev.roundtable.graphql.schema.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Answer;

/** An answer in a connection. */
@Description("An answer in a connection.")
public record AnswerEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The answer.") Answer node) {}
