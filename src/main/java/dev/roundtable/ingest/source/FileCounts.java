package dev.roundtable.ingest.source;

/**
 * Counts the files in the folders of transcripts, without hidden files.
 *
 * @param found all files
 * @param transcripts files that are read as transcripts
 * @param ignored files whose names are neither those of transcripts nor of sheets nor of people.yaml or terms.yaml
 */
public record FileCounts(int found, int transcripts, int ignored) {

    /** No files. */
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
