package dev.roundtable.graphql;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jboss.logging.Logger;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;

/** Turns what a field throws into an error for the client: what the client can mend is said, everything else only logged. */
final class FieldFailures implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FieldFailures.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
        if (parameters.getException() instanceof RequestException request) {
            error.message("%s", request.getMessage()).extensions(Map.of("code", request.code()));
        } else {
            var reference = UUID.randomUUID().toString();
            LOG.errorf(parameters.getException(), "Field %s failed (reference %s)", parameters.getPath(), reference);
            error.message("The server failed. Try again; if it goes on, tell the operator this reference: %s.", reference)
                    .extensions(Map.of("code", ClientError.INTERNAL));
        }
        return CompletableFuture
                .completedFuture(DataFetcherExceptionHandlerResult.newResult().error(error.build()).build());
    }
}
