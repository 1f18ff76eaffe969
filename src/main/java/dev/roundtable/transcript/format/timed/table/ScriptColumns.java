package dev.roundtable.transcript.format.timed.table;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a script: the people of a play or film, and their lines. Tables of other things have columns with such names, too, so
 * that they count only where there are none with the usual names of columns of speech.
 *
 * @param speaker -1 if the table has none; likewise the text
 */
record ScriptColumns(int speaker, int text) {

    private static final Set<String> PARTS = Set.of("character", "character name", "role", "personaje", "personnage",
            "personagem", "personaggio", "rolle", "角色", "登場人物", "등장인물");
    private static final Set<String> LINES = Set.of("line", "lines", "spoken line", "quote", "quotes");
    /** Columns of sayings, which are a talk only with times. */
    private static final Set<String> SAYINGS = Set.of("quote", "quotes");
    /** Columns of speakers that beside a line may be those of stations or customers. */
    private static final Set<String> NAMES = Set.of("name", "person", "participant", "author");
    /** Columns beside which a role or a character is that of a user, of a program or of a font. */
    private static final Set<String> OTHERS = Set.of("user", "username", "user name", "user id", "employee", "company",
            "member",
            "email", "e mail", "file", "path", "column", "rule", "code", "codepoint", "unicode", "entity", "permission",
            "level",
            "severity", "author", "price", "actor", "salary");

    /**
     * Adds the columns of a script where those with usual names are missing.
     *
     * @param names the names of all columns
     * @param timed whether there is a column of times
     */
    static ScriptColumns of(List<String> names, int speaker, int text, boolean timed) {
        boolean script = names.stream().noneMatch(OTHERS::contains);
        int part = speaker >= 0 || !script ? -1 : first(names, PARTS);
        int who = speaker < 0 ? part : speaker;
        int line = text >= 0 || !script || who < 0 || NAMES.contains(names.get(who)) ? -1 : first(names, LINES);
        line = line >= 0 && isSaying(names.get(line)) && !timed ? -1 : line;
        int words = text < 0 ? line : text;
        boolean entry = words >= 0 && TableColumns.isEntry(names.get(words)) && !timed;
        return new ScriptColumns(speaker < 0 && entry ? -1 : who, words);
    }

    /** Whether a column has the people of a play or film. */
    static boolean isPart(String name) {
        return PARTS.contains(name);
    }

    /** Whether a column has sayings, which may be of different days. */
    static boolean isSaying(String name) {
        return SAYINGS.contains(name);
    }

    private static int first(List<String> names, Set<String> usual) {
        return IntStream.range(0, names.size()).filter(i -> usual.contains(names.get(i))).findFirst().orElse(-1);
    }
}
