package dev.roundtable.graphql.error;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

import dev.roundtable.graphql.schema.definition.UnsupportedDirectives;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;

/** Suggests the known name that is most similar to an unknown one. */
public final class Suggestions {

    /** Patterns of graphql-java's messages about unknown names, each with the names that are known there. */
    private static final List<Unknown> UNKNOWN = List.of(
            new Unknown("Field '(?<name>\\w+)' in type '(?<owner>\\w+)' is undefined", Suggestions::fields),
            new Unknown(
                    "^Validation error \\(\\w+@\\[(?:[^\\]]*/)?(?<owner>\\w+)\\]\\) : Unknown field argument '(?<name>\\w+)'",
                    Suggestions::arguments),
            new Unknown("Unknown directive '(?<name>\\w+)'",
                    (schema, owner) -> directives(schema).map(GraphQLDirective::getName)),
            new Unknown("Unknown directive argument '(?<name>\\w+)'",
                    (schema, owner) -> directives(schema).flatMap(one -> one.getArguments().stream())
                            .map(GraphQLArgument::getName)),
            new Unknown("Unknown type '(?<name>\\w+)'",
                    (schema, owner) -> schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName)),
            new Unknown("contains a field not in '(?<owner>\\w+)': '(?<name>\\w+)'", Suggestions::inputFields),
            new Unknown("contains a field name '(?<name>\\w+)' that is not defined for input object type '(?<owner>\\w+)'",
                    Suggestions::inputFields),
            new Unknown("not in allowable values for enum '(?<owner>\\w+)' - 'EnumValue\\{name='(?<name>\\w+)'",
                    Suggestions::values),
            new Unknown("Invalid input for enum '(?<owner>\\w+)'\\. No value found for name '(?<name>\\w+)'",
                    Suggestions::values));

    /** One changed character is allowed for this number of characters. With more changes, it is another word. */
    private static final int CHARACTERS_PER_CHANGE = 3;
    private static final int MAX_CHANGES = 5;

    private final GraphQLSchema schema;
    private final boolean enabled;

    /**
     * Creates suggestions of names of a schema.
     *
     * @param enabled whether to suggest names; the names of a schema that is not public must not be disclosed
     */
    public Suggestions(GraphQLSchema schema, boolean enabled) {
        this.schema = schema;
        this.enabled = enabled;
    }

    /**
     * Makes a suggestion for a message of graphql-java.
     *
     * @return a sentence after a space; empty if no known name is similar, or suggestions are disabled
     */
    String to(String message) {
        if (enabled) {
            for (var unknown : UNKNOWN) {
                var found = unknown.pattern.matcher(message);
                if (found.find()) {
                    var owner = unknown.pattern.pattern().contains("?<owner>") ? found.group("owner") : null;
                    return nearest(found.group("name"), unknown.known.apply(schema, owner));
                }
            }
        }
        return "";
    }

    private static Stream<GraphQLDirective> directives(GraphQLSchema schema) {
        return schema.getDirectives().stream().filter(UnsupportedDirectives::isSupported);
    }

    private static Stream<String> fields(GraphQLSchema schema, String owner) {
        return schema.getType(owner) instanceof GraphQLFieldsContainer type
                ? type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)
                : Stream.empty();
    }

    /** The arguments of all fields of a name. The message has no type, and fields of one name have similar arguments. */
    private static Stream<String> arguments(GraphQLSchema schema, String field) {
        return schema.getAllTypesAsList().stream()
                .flatMap(type -> type instanceof GraphQLFieldsContainer container
                        ? Stream.ofNullable(container.getFieldDefinition(field))
                        : Stream.empty())
                .flatMap(one -> one.getArguments().stream()).map(GraphQLArgument::getName);
    }

    private static Stream<String> inputFields(GraphQLSchema schema, String owner) {
        return schema.getType(owner) instanceof GraphQLInputObjectType type
                ? type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName)
                : Stream.empty();
    }

    private static Stream<String> values(GraphQLSchema schema, String owner) {
        return schema.getType(owner) instanceof GraphQLEnumType type
                ? type.getValues().stream().map(GraphQLEnumValueDefinition::getName)
                : Stream.empty();
    }

    private static String nearest(String unknown, Stream<String> known) {
        var distance = new LevenshteinDistance(Math.min(MAX_CHANGES, 1 + unknown.length() / CHARACTERS_PER_CHANGE));
        record Near(String name, int changes) {}
        var names = known.filter(name -> !name.startsWith("__")).toList();
        return names.stream().map(name -> new Near(name, distance.apply(lower(unknown), lower(name))))
                .filter(near -> near.changes() >= 0).min(Comparator.comparingInt(Near::changes).thenComparing(Near::name))
                .map(Near::name).or(() -> count(unknown, names)).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    /** The field for the number of things: its name is the singular and {@code Count}, that of a list is the plural. */
    private static Optional<String> count(String unknown, List<String> known) {
        var singular = unknown.endsWith("s") ? unknown.substring(0, unknown.length() - 1) : unknown;
        return known.stream().filter((singular + "Count")::equals).findFirst();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Unknown(Pattern pattern, BiFunction<GraphQLSchema, String, Stream<String>> known) {

        private Unknown(String pattern, BiFunction<GraphQLSchema, String, Stream<String>> known) {
            this(Pattern.compile(pattern), known);
        }
    }
}
