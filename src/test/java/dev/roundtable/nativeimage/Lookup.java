package dev.roundtable.nativeimage;

import java.util.Arrays;
import java.util.List;

/**
 * What the agent wrote down: something was looked up by name while the service ran.
 *
 * @param kind what was done: a class was found, a member of it, all its members, and so on, see LookupAgent
 * @param target the name of the class or resource; after {@code #}, of the member
 * @param method the method of the JDK that was asked
 * @param caller the method that asked it, perhaps of the JDK, too
 * @param own the method outside the JDK that led to it; null if there is none
 * @param initializers the classes whose initializers were running
 */
record Lookup(String kind, String target, String method, Place caller, Place own, List<String> initializers) {

    /** Parses a line of the log of {@link dev.roundtable.nativeimage.agent.Lookups}. */
    static Lookup of(String line) {
        var parts = line.split("\t", -1);
        return new Lookup(parts[0], parts[1], parts[2], Place.of(parts[3]), Place.of(parts[4]),
                parts[5].isEmpty() ? List.of() : Arrays.asList(parts[5].split(",")));
    }

    /** The class that is looked up, or whose member is looked up. */
    String type() {
        return target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
    }

    /** The member that is looked up, with its parameter types if they are known. */
    String member() {
        return target.substring(target.indexOf('#') + 1);
    }

    @Override
    public String toString() {
        return kind + " " + target + ", by " + (own == null ? caller : own);
    }

    /** A place in the code of a method. */
    record Place(String type, String method, int offset) {

        static Place of(String text) {
            if (text.equals("null")) {
                return null;
            }
            int member = text.indexOf('#');
            int at = text.lastIndexOf('@');
            return new Place(text.substring(0, member), text.substring(member + 1, at),
                    Integer.parseInt(text.substring(at + 1)));
        }

        @Override
        public String toString() {
            return type + "." + method.substring(0, method.indexOf('('));
        }
    }
}
