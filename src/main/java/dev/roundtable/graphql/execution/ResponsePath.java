package dev.roundtable.graphql.execution;

import java.util.ArrayList;
import java.util.List;

import graphql.execution.ResultPath;

/**
 * The path of the field that is being written: names and list indices. It is mutable, unlike graphql-java's {@link ResultPath},
 * which allocates an object for each step and which only errors need.
 */
final class ResponsePath {

    private final List<Object> steps = new ArrayList<>();

    /** Appends a name or an index. */
    void enter(Object step) {
        steps.add(step);
    }

    /** Removes the last step. */
    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** The number of steps. */
    int depth() {
        return steps.size();
    }

    /** Removes the steps after the first ones. */
    void leaveTo(int depth) {
        steps.subList(depth, steps.size()).clear();
    }

    /** The path for an error. */
    ResultPath toResultPath() {
        return ResultPath.fromList(List.copyOf(steps));
    }
}
