package dev.roundtable.graphql.error;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;

/** Converts an exception of a field to an error for the client. It logs exceptions that the client cannot correct, and hides them. */
public final class FieldExceptionHandler implements DataFetcherExceptionHandler {

    /** The key of the last logged exception in the context of a request. */
    private static final Object LOGGED = new Object();
    private static final Logger LOG = Logger.getLogger(FieldExceptionHandler.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
        if (parameters.getException() instanceof RequestException request) {
            error.message("%s", request.getMessage()).extensions(Map.of("code", request.code()));
        } else {
            var reference = reference();
            var context = parameters.getDataFetchingEnvironment().getGraphQlContext();
            // A relation fails with one exception for all of its rows. Log it once.
            if (context.get(LOGGED) != parameters.getException()) {
                context.put(LOGGED, parameters.getException());
                LOG.errorf(parameters.getException(), "Field %s failed (reference %s)", parameters.getPath(), reference);
            }
            error.message("%s", ServerFailure.message(reference)).extensions(ServerFailure.extensions(reference));
        }
        return CompletableFuture
                .completedFuture(DataFetcherExceptionHandlerResult.newResult().error(error.build()).build());
    }

    /** The id of the request; a new one if the request has none. */
    private static String reference() {
        return MDC.get("requestId") instanceof String id ? id : UUID.randomUUID().toString();
    }
}
