package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.roundtable.search.query.Clause.Type;

/**
 * Reads a query as people type it: words, phrases in quotes, {@code -word}, {@code word*}, {@code speaker:}, {@code panel:},
 * {@code kind:} and {@code term:}. All other characters are literal. A quote that is not closed ends with the query.
 */
public final class QueryParser {

    /** The longest query, in code points: longer than any sentence that people search for. */
    static final int LONGEST = 300;
    /** The most clauses. Each costs a lookup in each field. */
    static final int MOST_CLAUSES = 24;
    private static final int SHORTEST_PREFIX = 3;
    private static final String OPENING_QUOTES = "\"\u201C\u201D\u201E\u00AB\u300C\u300E\uFF02";
    private static final String CLOSING_QUOTES = "\"\u201D\u201D\u201C\u00BB\u300D\u300F\uFF02";
    /** Punctuation that separates clauses where no space does. */
    private static final String SEPARATORS = ",;!?\uFF0C\u3002\uFF1B\u3001\uFF01\uFF1F\u2026";

    private final String query;
    private final List<Clause> clauses = new ArrayList<>();
    private int at;

    private QueryParser(String query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @return the clauses in their order, at least one
     * @throws SearchSyntaxException if the query is blank, too long, or has too many clauses, an unknown kind, or only exclusions
     */
    public static List<Clause> parse(String query) {
        int length = query.codePointCount(0, query.length());
        if (length > LONGEST) {
            throw new SearchSyntaxException("a query has at most %d characters, and this one has %d. Leave words out."
                    .formatted(LONGEST, length), LONGEST + 1);
        }
        var parser = new QueryParser(query);
        parser.read();
        return parser.checked();
    }

    private void read() {
        for (skipSpace(); at < query.length(); skipSpace()) {
            int start = at;
            boolean excluded = isAt("-\uFF0D") && at + 1 < query.length() && !isSpace(query.charAt(at + 1));
            at += excluded ? 1 : 0;
            var operator = operator();
            boolean quoted = at < query.length() && OPENING_QUOTES.indexOf(query.charAt(at)) >= 0;
            var text = quoted ? quoted() : word(operator != Type.WORDS);
            add(operator, text, quoted, excluded, column(start));
        }
    }

    private void add(Type operator, String text, boolean quoted, boolean excluded, int column) {
        if (operator != Type.WORDS) {
            clauses.add(new Clause(operator, operator == Type.KIND ? kind(text, column) : text, excluded, column));
        } else if (quoted) {
            clauses.add(new Clause(Type.PHRASE, text, excluded, column));
        } else if (text.endsWith("*") && isPrefix(text.substring(0, text.length() - 1))) {
            clauses.add(new Clause(Type.PREFIX, text.substring(0, text.length() - 1), excluded, column));
        } else {
            clauses.add(new Clause(Type.WORDS, text, excluded, column));
        }
        if (clauses.size() > MOST_CLAUSES) {
            throw new SearchSyntaxException("a query has at most %d words and phrases. Leave some out.".formatted(MOST_CLAUSES),
                    column);
        }
    }

    private List<Clause> checked() {
        if (clauses.isEmpty()) {
            throw new SearchSyntaxException("the query is blank. Write a word to look for.", 1);
        }
        if (clauses.stream().allMatch(Clause::excluded)) {
            throw new SearchSyntaxException("the query only says what to leave out. Add a word to look for.",
                    clauses.get(0).column());
        }
        return List.copyOf(clauses);
    }

    /** The operator at the current place; WORDS if there is none. */
    private Type operator() {
        for (var type : List.of(Type.SPEAKER, Type.PANEL, Type.KIND, Type.TERM)) {
            int end = at + type.name().length();
            if (end + 1 < query.length() && query.regionMatches(true, at, type.name(), 0, type.name().length())
                    && ":\uFF1A".indexOf(query.charAt(end)) >= 0 && !isSpace(query.charAt(end + 1))) {
                at = end + 1;
                return type;
            }
        }
        return Type.WORDS;
    }

    private String quoted() {
        char open = query.charAt(at);
        int start = at + 1;
        char matching = CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(open));
        int end = start;
        while (end < query.length() && query.charAt(end) != matching && query.charAt(end) != '"') {
            end++;
        }
        at = Math.min(end + 1, query.length());
        return query.substring(start, end);
    }

    private String word(boolean whole) {
        int start = at;
        while (at < query.length() && !isSpace(query.charAt(at)) && OPENING_QUOTES.indexOf(query.charAt(at)) < 0
                && (whole || at == start || !isSeparator())) {
            at++;
        }
        at = Math.max(at, Math.min(start + 1, query.length()));
        return query.substring(start, at);
    }

    /** Whether punctuation ends a word here. A comma between digits does not. */
    private boolean isSeparator() {
        return SEPARATORS.indexOf(query.charAt(at)) >= 0 && !(query.charAt(at) == ',' && at + 1 < query.length()
                && Character.isDigit(query.charAt(at - 1)) && Character.isDigit(query.charAt(at + 1)));
    }

    private static String kind(String written, int column) {
        var kind = written.toLowerCase(Locale.ROOT);
        if (!Kinds.NAMES.contains(kind)) {
            throw new SearchSyntaxException("there is no kind \"%s\". Write one of %s."
                    .formatted(written, String.join(", ", Kinds.NAMES)), column);
        }
        return kind;
    }

    /** Whether a star after these characters means the beginning of a word. Scripts without spaces need no star. */
    private static boolean isPrefix(String text) {
        return text.length() >= SHORTEST_PREFIX
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) && c < 0x0E00);
    }

    private void skipSpace() {
        while (at < query.length() && isSpace(query.charAt(at))) {
            at++;
        }
    }

    private boolean isAt(String characters) {
        return at < query.length() && characters.indexOf(query.charAt(at)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int column(int index) {
        return query.codePointCount(0, index) + 1;
    }
}
