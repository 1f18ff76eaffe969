package dev.roundtable.graphql.execution;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/**
 * The type of the values of a field, or of the elements of its list.
 *
 * @param required whether the type is non-null
 * @param form how a value other than null is written
 */
record ValueType(boolean required, Form form) {

    /** The type of the values of a field or list element of this GraphQL type. */
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

    /** Whether a scalar serializes a string as it is. */
    private static boolean isText(String scalar) {
        return scalar.equals("String") || scalar.equals("ID");
    }

    /**
     * The form of a value. Each form is a class of its own, because the JIT compiler does not inline a call that has many targets.
     * As one method, the recursive calls of the four forms were inlined into each other, and compiling them took seconds.
     */
    interface Form {

        /** Writes a value, which is not null. */
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
