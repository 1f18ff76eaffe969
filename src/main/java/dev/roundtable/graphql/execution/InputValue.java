package dev.roundtable.graphql.execution;

import java.util.Map;

/** An argument as Java has it. Scalars are what they are; enum values and input objects are made from names and maps. */
final class InputValue {

    private InputValue() {
    }

    /**
     * Makes the value of a parameter or a field.
     *
     * @param value as graphql-java gives it, already checked against the schema; null where the client gave none
     */
    static Object of(Object value, Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum() && value instanceof String name) {
            for (var constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
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
