package dev.roundtable.graphql.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Map;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.spi.ClassloadingService;

/**
 * Reads a property of an API type by its accessor. It replaces SmallRye's fetcher, see {@link DirectDataFetchers}. graphql-java's
 * {@code PropertyDataFetcher} is not used, because it looks the accessor up by class and name in each call.
 */
final class PropertyFetcher implements PlugableDataFetcher<Object>, TrivialDataFetcher<Object>, Fetcher {

    private final String owner;
    private final String accessor;
    private volatile Method method;

    PropertyFetcher(String owner, String accessor) {
        this.owner = owner;
        this.accessor = accessor;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return fetch(environment);
    }

    @Override
    public boolean isTrivial() {
        return true;
    }

    @Override
    public Object fetch(Object source, Map<String, Object> arguments) throws Exception {
        try {
            var value = method().invoke(source);
            // SmallRye's Date scalar serializes only strings.
            return value instanceof LocalDate date ? date.toString() : value;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Finds the method on first use, because the schema is built when the service is built and the class may not be loaded yet. */
    private Method method() throws NoSuchMethodException {
        var found = method;
        if (found == null) {
            found = ClassloadingService.get().loadClass(owner).getMethod(accessor);
            method = found;
        }
        return found;
    }
}
