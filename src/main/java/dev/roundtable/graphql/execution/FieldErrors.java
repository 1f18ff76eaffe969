package dev.roundtable.graphql.execution;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironmentImpl;

/** Adds what goes wrong with single fields to the errors of a request. */
final class FieldErrors {

    private final ExecutionContext context;
    private final DataFetcherExceptionHandler failures;

    FieldErrors(ExecutionContext context, DataFetcherExceptionHandler failures) {
        this.context = context;
        this.failures = failures;
    }

    /** A field's value could not be fetched. */
    void fetching(PlannedField field, Object source, ResultPath path, Exception failure) {
        var step = ExecutionStepInfo.newExecutionStepInfo().type(field.definition().getType())
                .fieldDefinition(field.definition()).field(field.field()).path(path).build();
        var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context).source(source)
                .fieldDefinition(field.definition()).mergedField(field.field()).executionStepInfo(step).build();
        var parameters = DataFetcherExceptionHandlerParameters.newExceptionParameters().dataFetchingEnvironment(environment)
                .exception(failure).build();
        failures.handleException(parameters).join().getErrors().forEach(context::addError);
    }

    /** A field has no value where it must have one. */
    void missing(PlannedField field, ResultPath path) {
        context.addError(GraphqlErrorBuilder.newError().errorType(ErrorType.NullValueInNonNullableField).path(path)
                .location(field.field().getSingleField().getSourceLocation())
                .message("The field '%s' has no value where its type promises one.", path).build());
    }
}
