package dev.roundtable.graphql.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Replaces the data fetchers of SmallRye GraphQL by plain calls on the thread of the request. SmallRye's own copy its context and
 * activate the CDI request context for every field, which costs more than the call. No resolver needs either.
 */
public class DirectDataFetchers implements DataFetcherService {

    /** 0, so that this service precedes that of Quarkus. The lowest comes first. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherWrappedDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherFieldDataFetcher(Operation operation, Type type) {
        return new OperationFetcher(operation);
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyFetcher(owner.getClassName(), field.getMethodName());
    }
}
