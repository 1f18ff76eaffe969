package dev.roundtable.graphql.error;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rewrites messages of graphql-java for clients. Its own messages name classes of its syntax tree and of Java, and repeat whole values.
 */
public final class ErrorMessages {

    /** The most code points of a message, because messages repeat names that the client chose. */
    private static final int LONGEST = 300;

    private static final List<Rule> RULES = List.of(
            new Rule("(?s)^argument '([^']*)' with value '.*' (is not a valid '|contains a field not in '|must not be null"
                    + "|must be an object|is missing required)", "Argument '$1' $2"),
            new Rule(" - Literal value not in allowable values for enum '\\w+' - 'EnumValue\\{name='(\\w+)'\\}'",
                    ": '$1' is not one of its values"),
            new Rule("(?: -|:) Expected an AST type of ('\\w+'(?: or '\\w+')*) but it was a ", ": expected $1, not "),
            new Rule("(?s) - Expected value to be in the integer range.*", ": it is out of range"),
            new Rule("(?s)( -|:) Invalid RFC3339 full date value.*", ": expected a day such as 2026-01-10"),
            new Rule("(?s)Bad default value '.*' for type '?(\\w+)'?", "The default value of a variable is not a valid $1"),
            new Rule("Invalid input for enum '(\\w+)'\\. No value found for name ('.*')", "$2 is not a value of '$1'"),
            new Rule("Expected type 'Map' but was ('\\w+')\\..*", "expected 'Map', not $1"),
            new Rule("Expected a (?:value that can be converted to type )?('?\\w+'?)(?: input,)? but it was an? ",
                    "expected $1, not "),
            new Rule("(?:Variable '\\w+' has c|C)oerced Null value for NonNull type ", "null is not a value of "),
            new Rule("Directive ('(?:defer|experimental_disableErrorPropagation)') not allowed here", "Unknown directive $1"),
            new Rule("(?s)with ANTLR error '(.*)' at line", "($1) at line"),
            new Rule("More than ([\\d,]+) deep 'grammar' rules .*",
                    "The document nests more than $1 grammar rules deep. Nest less"),
            new Rule("More than ([\\d,]+) (?:'\\w+' )?(tokens|characters) .*",
                    "The document has more than $1 $2. Send less in one document"));

    private static final Pattern KIND = Pattern.compile("(?<=(?:expected|or|not) )'(\\w+)'");
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("StringValue", "String"),
            Map.entry("IntValue", "Int"), Map.entry("FloatValue", "Float"), Map.entry("BooleanValue", "Boolean"),
            Map.entry("EnumValue", "an enum value"), Map.entry("ObjectValue", "an object"), Map.entry("ArrayValue", "a list"),
            Map.entry("Map", "an object"), Map.entry("LinkedHashMap", "an object"), Map.entry("ArrayList", "a list"),
            Map.entry("Integer", "Int"), Map.entry("Long", "Int"), Map.entry("BigInteger", "Int"),
            Map.entry("Double", "Float"), Map.entry("BigDecimal", "Float"));

    private ErrorMessages() {
    }

    /** Rewrites a message; the result has no full stop at its end. */
    static String of(String message) {
        var plain = message.strip();
        for (var rule : RULES) {
            plain = rule.pattern.matcher(plain).replaceFirst(rule.replacement);
        }
        plain = KIND.matcher(plain).replaceAll(kind -> KINDS.getOrDefault(kind.group(1), kind.group(1)));
        plain = cut(plain);
        return plain.endsWith(".") || plain.endsWith("!") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Cuts a message, or the part of a message that repeats what the client sent. */
    public static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private record Rule(Pattern pattern, String replacement) {

        private Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }
}
