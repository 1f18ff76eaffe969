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

/** Counts what a document holds as it is written, each fragment once. */
final class DocumentSize {

    /** More than any limit: sums stop here instead of overflowing. */
    private static final int MOST = 1_000_000;

    private final Document document;
    private final Map<String, Integer> fragmentFields = new HashMap<>();
    private int fragments;
    private int aliases;
    private int directives;

    DocumentSize(Document document) {
        this.document = document;
        count(document);
    }

    /** How many fragments are defined. */
    int fragments() {
        return fragments;
    }

    /** How many fields are renamed. */
    int aliases() {
        return aliases;
    }

    /** How many directives are used. */
    int directives() {
        return directives;
    }

    /** How many root fields an operation of a valid document has, those of fragments wherever they are spread. */
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
        return Math.min(MOST, fields);
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
