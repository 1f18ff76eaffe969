package dev.roundtable.graphql.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.dataloader.BatchLoaderEnvironment;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;

/** Calls a resolver: a method of an API class for a root field, or for a relation of its {@code @Source} argument. */
final class OperationFetcher implements PlugableBatchableDataFetcher<Object, Object>, Fetcher {

    private final Operation operation;
    private volatile Call call;

    OperationFetcher(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return fetch(environment);
    }

    @Override
    public boolean isTrivial() {
        return false;
    }

    @Override
    public Object fetch(Object source, Map<String, Object> arguments) throws Exception {
        try {
            return call().invoke(source, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Never called. {@code Batch} reads relations together; SmallRye's batches mix up the arguments of aliases. */
    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("Batched sources are not supported; read relations with Batch.");
    }

    /** Finds the bean and its method on first use, because the schema is built when the service is built, before beans exist. */
    private Call call() {
        var found = call;
        if (found == null) {
            var method = new OperationInvoker(operation).getMethod();
            var names = operation.getArguments().stream().map(argument -> name(argument)).toArray(String[]::new);
            found = new Call(Arc.container().instance(method.getDeclaringClass()).get(), method, method.getParameterTypes(),
                    names);
            call = found;
        }
        return found;
    }

    /** The name of an argument; null for the source, which the query does not give. */
    private static String name(Argument argument) {
        return argument.isSourceArgument() ? null : argument.getName();
    }

    private record Call(Object api, Method method, Class<?>[] types, String[] names) {

        Object invoke(Object source, Map<String, Object> arguments) throws ReflectiveOperationException {
            var values = new Object[names.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = names[i] == null ? source : InputValue.of(arguments.get(names[i]), types[i]);
            }
            return method.invoke(api, values);
        }
    }
}
