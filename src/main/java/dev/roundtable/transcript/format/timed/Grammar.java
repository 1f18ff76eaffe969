package dev.roundtable.transcript.format.timed;

/** The ways in which times and names mark the lines of a file. The id stands behind the slash in {@code source.format}. */
enum Grammar {

    /** {@code Anna Weber  0:19}, words below. */
    NAME_TIME("name-time", true),
    /** {@code Anna Weber [00:19] words}. */
    NAME_TIME_WORDS("name-time-words", true),
    /** {@code 00:19 Anna Weber}, words below. */
    TIME_NAME("time-name", true),
    /** A name, below it a time, below it words. */
    NAME_TIME_LINES("name-time-lines", true),
    /** A time, below it a name, below it words. */
    TIME_NAME_LINES("time-name-lines", true),
    /** {@code 00:19 words}. */
    TIME_WORDS("time-words", false),
    /** {@code [00:19.000 --> 00:21.500] words}. */
    TIME_RANGE("time-range", false),
    /** A time, below it words. */
    TIME_LINE("time-line", false),
    /** Headings with times, below them paragraphs. */
    TIME_SECTIONS("time-sections", false);

    private final String id;
    private final boolean named;

    Grammar(String id, boolean named) {
        this.id = id;
        this.named = named;
    }

    String id() {
        return id;
    }

    /** Whether lines of their own name the voices. Other grammars may have names at the beginning of the words. */
    boolean isNamed() {
        return named;
    }
}
