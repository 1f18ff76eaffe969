package dev.roundtable.graphql.schema.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Question;

/** A question in a connection. */
@Description("A question in a connection.")
public record QuestionEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The question.") Question node) {}
