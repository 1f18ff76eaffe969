package dev.roundtable.graphql.execution;

import java.util.Map;

/** Converts arguments to the Java types of resolvers: names to enum values, maps to input objects. Scalars stay as they are. */
final class InputValue {

    private InputValue() {
    }

    /**
     * Converts the value of a parameter or of an input field.
     *
     * @param value as graphql-java coerced it by the schema; null if the client sent none
     * @param type the type of the parameter or field
     */
    @SuppressWarnings("unchecked")
    static Object of(Object value, Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum() && value instanceof String name) {
            return Enum.valueOf(type.asSubclass(Enum.class), name);
        }
        return value instanceof Map<?, ?> fields ? object(fields, type) : value;
    }

    private static Object object(Map<?, ?> fields, Class<?> type) throws ReflectiveOperationException {
        var object = type.getConstructor().newInstance();
        for (var field : fields.entrySet()) {
            var property = type.getField((String) field.getKey());
            property.set(object, of(field.getValue(), property.getType()));
        }
        return object;
    }
}
