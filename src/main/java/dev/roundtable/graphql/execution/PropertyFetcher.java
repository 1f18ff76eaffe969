package dev.roundtable.graphql.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Map;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.spi.ClassloadingService;

/** Reads a property of a wire type. */
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
            // SmallRye's Date scalar serializes texts.
            return value instanceof LocalDate date ? date.toString() : value;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Found on first use, for the schema is made when the service is built and the class may not be there yet. */
    private Method method() throws NoSuchMethodException {
        var found = method;
        if (found == null) {
            found = ClassloadingService.get().loadClass(owner).getMethod(accessor);
            method = found;
        }
        return found;
    }
}
