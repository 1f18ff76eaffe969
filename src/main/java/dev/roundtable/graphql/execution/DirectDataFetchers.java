package dev.roundtable.graphql.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Fetches fields by a plain call, on the thread of the request. What SmallRye GraphQL does around every field by default, a copy
 * of its context and an activation of the CDI request context, costs more than the call; nothing here needs it.
 */
public class DirectDataFetchers implements DataFetcherService {

    /** Lower comes first: before those of Quarkus. */
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
