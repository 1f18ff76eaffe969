package dev.roundtable.ingest.source;

/**
 * How many files the folders of transcripts hold, hidden ones left out.
 *
 * @param found all of them
 * @param transcripts those that are read as transcripts
 * @param ignored those that are neither transcripts nor sheets, by their names
 */
public record FileCounts(int found, int transcripts, int ignored) {

    public static final FileCounts NONE = new FileCounts(0, 0, 0);

    FileCounts plus(FileCounts other) {
        return new FileCounts(found + other.found, transcripts + other.transcripts, ignored + other.ignored);
    }

    /** Such as: 211 files: 200 transcripts, 11 other files ignored. */
    @Override
    public String toString() {
        int sheets = found - transcripts - ignored;
        return "%,d files: %,d transcripts%s, %,d other files ignored".formatted(found, transcripts,
                sheets == 0 ? "" : ", %,d panel sheets".formatted(sheets), ignored);
    }
}
