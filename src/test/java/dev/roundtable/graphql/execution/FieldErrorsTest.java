package dev.roundtable.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.document.Limits;
import dev.roundtable.graphql.error.FieldExceptionHandler;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Errors of single fields")
class FieldErrorsTest {

    @Inject
    Limits limits;

    @Test
    void thatTheServerCausesEndWithTheHundredthAndNotTheRequest() {
        var context = ExecutionContextBuilder.newExecutionContextBuilder().instrumentationState(limits.budget())
                .executionId(ExecutionId.from("one")).build();
        var errors = new FieldErrors(context, new FieldExceptionHandler());
        for (int i = 0; i < 1_000; i++) {
            errors.addUnserializable(ResultPath.parse("/field" + i), new CoercingSerializeException("no day"));
        }
        assertThat(context.getErrors()).hasSize(100);
    }
}
