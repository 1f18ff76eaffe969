package dev.roundtable.store.row;

/** A row whose texts or bytes make up most of its size. The row cache asks for its size, and estimates that of all other rows. */
public interface LargeRow {

    /** The approximate size of its texts and bytes, in bytes. */
    long size();

    /** The bytes of texts: two for each UTF-16 unit, and none for null. */
    static long size(String... texts) {
        long size = 0;
        for (var text : texts) {
            size += text == null ? 0 : 2L * text.length();
        }
        return size;
    }
}
