package dev.roundtable.graphql.document;

import java.util.HashMap;
import java.util.Map;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;

/** Counts fragments, aliases, directives and root fields of a document. Each fragment definition counts once. */
final class DocumentSize {

    /** More than any limit. Sums stop here instead of overflowing. */
    private static final int MAX = 1_000_000;

    private final Document document;
    private final Map<String, Integer> fragmentFields = new HashMap<>();
    private int fragments;
    private int aliases;
    private int directives;

    DocumentSize(Document document) {
        this.document = document;
        count(document);
    }

    /** The number of fragment definitions. */
    int fragments() {
        return fragments;
    }

    /** The number of aliases. */
    int aliases() {
        return aliases;
    }

    /** The number of directives that are used. */
    int directives() {
        return directives;
    }

    /** The number of root fields of an operation of a valid document. The fields of a fragment count for each spread. */
    int rootFields(OperationDefinition operation) {
        return fields(operation.getSelectionSet());
    }

    private void count(Node<?> node) {
        if (node instanceof FragmentDefinition) {
            fragments++;
        }
        if (node instanceof Field field && field.getAlias() != null) {
            aliases++;
        }
        if (node instanceof DirectivesContainer<?> container) {
            directives += container.getDirectives().size();
        }
        node.getChildren().forEach(child -> count((Node<?>) child));
    }

    private int fields(SelectionSet selections) {
        int fields = 0;
        for (Object selection : selections.getSelections()) {
            if (selection instanceof InlineFragment fragment) {
                fields += fields(fragment.getSelectionSet());
            } else if (selection instanceof FragmentSpread spread) {
                fields += fields(spread.getName());
            } else {
                fields++;
            }
        }
        return Math.min(MAX, fields);
    }

    private int fields(String fragment) {
        var known = fragmentFields.get(fragment);
        if (known == null) {
            known = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(definition -> definition.getName().equals(fragment))
                    .mapToInt(definition -> fields(definition.getSelectionSet())).sum();
            fragmentFields.put(fragment, known);
        }
        return known;
    }
}
