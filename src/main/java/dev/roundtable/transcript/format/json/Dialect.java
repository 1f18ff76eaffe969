package dev.roundtable.transcript.format.json;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/** What one recognizer writes: how to tell its files, and where the words are. A dialect has no state. */
interface Dialect {

    /** The name of the format. */
    String name();

    /** A short file of the format, for messages. */
    String example();

    /** What a file of the format must have, for the message about a file that has it not, such as {@code "segments"}. */
    String mark();

    /** Whether a file has the outline of this dialect. */
    boolean recognizes(JsonShape shape);

    /**
     * Says what a walk reads.
     *
     * @param shape the outline of the file
     * @param walk gets the paths of words
     * @param talk gets what is said
     * @return what is left to do after the walk
     */
    Runnable read(JsonShape shape, JsonWalk walk, Talk talk);
}
