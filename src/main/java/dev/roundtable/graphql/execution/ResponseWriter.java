package dev.roundtable.graphql.execution;

import java.util.List;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;

/** Executes the fields of requests and writes their data. */
final class ResponseWriter {

    private final DataFetcherExceptionHandler exceptionHandler;
    private final LongTexts texts = new LongTexts();

    /** @param exceptionHandler makes errors of what resolvers throw */
    ResponseWriter(DataFetcherExceptionHandler exceptionHandler) {
        this.exceptionHandler = exceptionHandler;
    }

    /** Writes the fields of the root object. Returns null if the data is null; the context then has the reason. */
    ResponseData write(ExecutionContext context, List<PlannedField> fields, RequestArguments arguments) {
        var data = new ResponseData();
        var errors = new FieldErrors(context, exceptionHandler);
        return new DataWriter(context, errors, arguments, texts, data.json()).write(fields) ? data : null;
    }
}
