package dev.roundtable.graphql.execution;

import java.util.ArrayList;
import java.util.List;

import graphql.execution.ResultPath;

/** Where in a response the writing is: a path of names and indices, made only when an error needs it. */
final class ResponsePath {

    private final List<Object> steps = new ArrayList<>();

    void enter(Object step) {
        steps.add(step);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    int depth() {
        return steps.size();
    }

    void leaveTo(int depth) {
        steps.subList(depth, steps.size()).clear();
    }

    ResultPath path() {
        return ResultPath.fromList(List.copyOf(steps));
    }
}
