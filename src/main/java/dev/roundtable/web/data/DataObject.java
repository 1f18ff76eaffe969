package dev.roundtable.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** An object in the data of a GraphQL response. A field that is absent counts as null. */
public final class DataObject {

    private final JsonNode node;

    DataObject(JsonNode node) {
        this.node = node;
    }

    /** A string, an enum value or an id; null if the field is null. */
    public String text(String field) {
        return node.path(field).asText(null);
    }

    /** A whole number; 0 if the field is null. */
    public int integer(String field) {
        return node.path(field).asInt();
    }

    /** A number; null if the field is null. */
    public Double decimal(String field) {
        var value = node.path(field);
        return value.isNumber() ? value.asDouble() : null;
    }

    /** Whether a field is true. */
    public boolean flag(String field) {
        return node.path(field).asBoolean();
    }

    /** An object; null if the field is null. */
    public DataObject object(String field) {
        var value = node.path(field);
        return value.isObject() ? new DataObject(value) : null;
    }

    /** The string of a field of an object; null if either is null. */
    public String text(String object, String field) {
        return node.path(object).path(field).asText(null);
    }

    /** The objects of a list, in order. */
    public <T> List<T> list(String field, Function<DataObject, T> mapping) {
        var list = new ArrayList<T>();
        node.path(field).forEach(element -> list.add(mapping.apply(new DataObject(element))));
        return list;
    }

    /** The strings of a list, in order. */
    public List<String> texts(String field) {
        var list = new ArrayList<String>();
        node.path(field).forEach(element -> list.add(element.asText()));
        return list;
    }

    /** The objects of a list, in order. */
    public List<DataObject> list(String field) {
        return list(field, Function.identity());
    }
}
