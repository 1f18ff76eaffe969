package dev.roundtable.graphql.execution;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/**
 * What values of a field, or elements of its list, are.
 *
 * @param required whether null is no value
 * @param form how any other value is written
 */
record ValueType(boolean required, Form form) {

    static ValueType of(GraphQLType type) {
        return type instanceof GraphQLNonNull required
                ? new ValueType(true, form(required.getWrappedType()))
                : new ValueType(false, form(type));
    }

    private static Form form(GraphQLType type) {
        if (type instanceof GraphQLObjectType object) {
            return new OfObject(object);
        }
        if (type instanceof GraphQLList list) {
            return new OfList(of(list.getWrappedType()));
        }
        if (type instanceof GraphQLInterfaceType several) {
            return new OfInterface(several);
        }
        return new OfLeaf(type, type instanceof GraphQLScalarType scalar && isText(scalar.getName()));
    }

    /** Whether a scalar leaves strings as they are. */
    private static boolean isText(String scalar) {
        return scalar.equals("String") || scalar.equals("ID");
    }

    /**
     * The kinds of types. Each is a class, for where a method calls one of many the JVM's compiler stops: writing calls itself in
     * four ways, and inlined into each other they took it seconds, while requests waited for it.
     */
    public interface Form {

        DataWriter.State write(DataWriter writer, PlannedField field, Object value);
    }

    private record OfObject(GraphQLObjectType type) implements Form {

        @Override
        public DataWriter.State write(DataWriter writer, PlannedField field, Object value) {
            return writer.object(field.fields(type), value);
        }
    }

    private record OfInterface(GraphQLInterfaceType type) implements Form {

        @Override
        public DataWriter.State write(DataWriter writer, PlannedField field, Object value) {
            return writer.object(field.fields(writer.typeOf(type, field, value)), value);
        }
    }

    private record OfList(ValueType element) implements Form {

        @Override
        public DataWriter.State write(DataWriter writer, PlannedField field, Object value) {
            return writer.list(element, field, (Iterable<?>) value);
        }
    }

    private record OfLeaf(GraphQLType type, boolean text) implements Form {

        @Override
        public DataWriter.State write(DataWriter writer, PlannedField field, Object value) {
            return text && value instanceof String string ? writer.text(string) : writer.leaf(type, value);
        }
    }
}
