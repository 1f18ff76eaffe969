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

/** Turns what a field throws into an error for the client: what the client can mend is said, everything else only logged. */
public final class FieldExceptionHandler implements DataFetcherExceptionHandler {

    /** The key in a request's context for the failure that was logged last. */
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
            // A relation fails once for all its rows.
            if (context.get(LOGGED) != parameters.getException()) {
                context.put(LOGGED, parameters.getException());
                LOG.errorf(parameters.getException(), "Field %s failed (reference %s)", parameters.getPath(), reference);
            }
            error.message("The server failed. Try again; if it goes on, tell the operator this reference: %s.", reference)
                    .extensions(Map.of("code", ErrorFormatter.INTERNAL, "requestId", reference));
        }
        return CompletableFuture
                .completedFuture(DataFetcherExceptionHandlerResult.newResult().error(error.build()).build());
    }

    /** The request's name, where it came with one. */
    private static String reference() {
        return MDC.get("requestId") instanceof String id ? id : UUID.randomUUID().toString();
    }
}
