package dev.roundtable.graphql;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.apache.commons.text.similarity.LevenshteinDistance;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;

/** Finds the known name that an unknown one most likely means. */
@Singleton
class Suggestions {

    private static final Pattern FIELD = Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");
    private static final Pattern ARGUMENT = Pattern.compile("Unknown field argument '(\\w+)'");
    private static final Pattern TYPE = Pattern.compile("Unknown type '(\\w+)'");
    /** One change for about each three characters: more is another word. */
    private static final int CHARACTERS_A_CHANGE = 3;

    private final GraphQLSchema schema;
    private final boolean enabled;

    Suggestions(PublicSchema schema, GraphQLConfig config) {
        this.schema = schema.get();
        this.enabled = config.suggestions();
    }

    /**
     * A sentence for what graphql-java says of a fault.
     *
     * @return with a space before it; empty where no name is near, or suggestions are off
     */
    String to(String message) {
        if (!enabled) {
            return "";
        }
        var field = FIELD.matcher(message);
        if (field.find()) {
            return schema.getType(field.group(2)) instanceof GraphQLFieldsContainer type
                    ? nearest(field.group(1), type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName))
                    : "";
        }
        var argument = ARGUMENT.matcher(message);
        if (argument.find()) {
            return nearest(argument.group(1), arguments());
        }
        var type = TYPE.matcher(message);
        return type.find() ? nearest(type.group(1), schema.getAllTypesAsList().stream().map(GraphQLNamedType::getName)) : "";
    }

    private Stream<String> arguments() {
        return schema.getAllTypesAsList().stream()
                .map(type -> type instanceof GraphQLFieldsContainer container ? container : null).filter(Objects::nonNull)
                .flatMap(type -> type.getFieldDefinitions().stream()).flatMap(field -> field.getArguments().stream())
                .map(GraphQLArgument::getName).distinct();
    }

    private static String nearest(String unknown, Stream<String> known) {
        var distance = new LevenshteinDistance(1 + unknown.length() / CHARACTERS_A_CHANGE);
        record Near(String name, int changes) {}
        return known.filter(name -> !name.startsWith("__"))
                .map(name -> new Near(name, distance.apply(lower(unknown), lower(name)))).filter(near -> near.changes() >= 0)
                .min(Comparator.comparingInt(Near::changes).thenComparing(Near::name))
                .map(near -> " Did you mean '" + near.name() + "'?").orElse("");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
