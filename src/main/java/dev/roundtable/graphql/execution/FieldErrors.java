package dev.roundtable.graphql.execution;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironmentImpl;

/** Adds errors of single fields to the errors of a request. */
final class FieldErrors {

    private final ExecutionContext context;
    private final DataFetcherExceptionHandler exceptionHandler;

    FieldErrors(ExecutionContext context, DataFetcherExceptionHandler exceptionHandler) {
        this.context = context;
        this.exceptionHandler = exceptionHandler;
    }

    /** Adds the error of a field whose value could not be fetched. */
    void addFetchingFailure(PlannedField field, Object source, ResultPath path, Exception failure) {
        var step = ExecutionStepInfo.newExecutionStepInfo().type(field.definition().getType())
                .fieldDefinition(field.definition()).field(field.field()).path(path).build();
        var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context).source(source)
                .fieldDefinition(field.definition()).mergedField(field.field()).executionStepInfo(step).build();
        var parameters = DataFetcherExceptionHandlerParameters.newExceptionParameters().dataFetchingEnvironment(environment)
                .exception(failure).build();
        exceptionHandler.handleException(parameters).join().getErrors().forEach(context::addError);
    }

    /** Adds the error of a field that is null although its type is non-null. */
    void addUnexpectedNull(PlannedField field, ResultPath path) {
        context.addError(GraphqlErrorBuilder.newError().errorType(ErrorType.NullValueInNonNullableField).path(path)
                .location(field.field().getSingleField().getSourceLocation())
                .message("The field '%s' is null, but its type is non-null.", path).build());
    }
}
