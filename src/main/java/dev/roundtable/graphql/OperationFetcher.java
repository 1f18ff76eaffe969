package dev.roundtable.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.dataloader.BatchLoaderEnvironment;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;

/** Calls a method of an API class: a root, or a relation of its source argument. */
final class OperationFetcher implements PlugableBatchableDataFetcher<Object, Object> {

    private final Operation operation;
    private final ArgumentHelper arguments;
    private volatile Call call;

    OperationFetcher(Operation operation) {
        this.operation = operation;
        this.arguments = new ArgumentHelper(operation.getArguments());
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        try {
            return call().invoke(arguments.getArguments(environment).toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Relations are batched by {@link Batch}, which knows arguments, so SmallRye's batches are not used. */
    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("batched sources are not used here");
    }

    private Call call() {
        var found = call;
        if (found == null) {
            var method = new OperationInvoker(operation).getMethod();
            found = new Call(Arc.container().instance(method.getDeclaringClass()).get(), method);
            call = found;
        }
        return found;
    }

    private record Call(Object api, Method method) {

        Object invoke(Object... values) throws InvocationTargetException, IllegalAccessException {
            return method.invoke(api, values);
        }
    }
}
