package dev.roundtable.graphql.execution;

import java.util.ArrayList;
import java.util.Arrays;

import graphql.execution.ResultPath;

/**
 * The path of the field that is being written: names and list indices. It is mutable, unlike graphql-java's {@link ResultPath},
 * which allocates an object for each step and which only errors need.
 */
final class ResponsePath {

    /** The usual number of steps. */
    private static final int USUAL_DEPTH = 16;

    private String[] names = new String[USUAL_DEPTH];
    private int[] indices = new int[USUAL_DEPTH];
    private int depth;

    /** Appends a name. */
    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    /** Appends an index of a list. */
    void enter(int index) {
        grow();
        names[depth] = null;
        indices[depth++] = index;
    }

    /** Removes the last step. */
    void leave() {
        depth--;
    }

    /** The number of steps. */
    int depth() {
        return depth;
    }

    /** Removes the steps after the first ones. */
    void leaveTo(int steps) {
        depth = steps;
    }

    /** The path for an error. */
    ResultPath toResultPath() {
        var steps = new ArrayList<Object>(depth);
        for (int i = 0; i < depth; i++) {
            steps.add(names[i] == null ? (Object) indices[i] : names[i]);
        }
        return ResultPath.fromList(steps);
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
    }
}
