package dev.roundtable.graphql.execution;

import dev.roundtable.graphql.document.Budget;
import dev.roundtable.graphql.error.RequestException;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.SerializationError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import graphql.schema.DataFetchingEnvironmentImpl;

/**
 * Adds errors of single fields to the errors of a request. Too many errors of the client end the request. A failure of the server may
 * affect every field, and then the first errors say enough.
 */
final class FieldErrors {

    /** The approximate bytes of an error beside its message and its path. */
    private static final int OVERHEAD = 200;

    private final ExecutionContext context;
    private final Budget budget;
    private final DataFetcherExceptionHandler exceptionHandler;

    FieldErrors(ExecutionContext context, DataFetcherExceptionHandler exceptionHandler) {
        this.context = context;
        this.budget = (Budget) context.getInstrumentationState();
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
        boolean isOfClient = failure instanceof RequestException;
        if (isOfClient || !budget.hasAllFailures()) {
            exceptionHandler.handleException(parameters).join().getErrors().forEach(error -> add(error, isOfClient));
        }
    }

    /** Adds the error of a field that is null although its type is non-null. */
    void addUnexpectedNull(PlannedField field, ResultPath path) {
        add(GraphqlErrorBuilder.newError().errorType(ErrorType.NullValueInNonNullableField).path(path)
                .location(field.field().getSingleField().getSourceLocation())
                .message("The field '%s' is null, but its type is non-null.", path).build(), false);
    }

    /** Adds the error of a value that its type cannot serialize. */
    void addUnserializable(ResultPath path, CoercingSerializeException failure) {
        add(new SerializationError(path, failure), false);
    }

    private void add(GraphQLError error, boolean isOfClient) {
        int size = OVERHEAD + error.getMessage().length() + error.getPath().toString().length();
        if (isOfClient) {
            budget.spendError(size);
            context.addError(error);
        } else if (budget.spendFailure(size)) {
            context.addError(error);
        }
    }
}
