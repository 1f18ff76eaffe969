package dev.roundtable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/**
 * Whether a database file has lost what it once had. H2 opens a file that was cut off in the latest state of which all is left, be
 * that an empty one, and goes on from there without a word. But it names a state in the file's header only when all of that is
 * written: at whatever moment a process is killed, the file holds the state that its header names, or a later one.
 */
final class DatabaseFile {

    private static final int BLOCK = 4096;

    /** The header, and a copy of it. */
    private static final long HEADERS = 2L * BLOCK;

    private static final int LONGEST_CHUNK_HEADER = 1024;

    private DatabaseFile() {
    }

    /**
     * What a file has lost, as the rest of a sentence about it; empty where all is there, and where H2 cannot open it and so says
     * itself what is wrong. The file stays as it is.
     *
     * @param file of H2's MVStore; one that does not exist has lost nothing
     */
    static Optional<String> loss(Path file) {
        try {
            long length = Files.exists(file) ? Files.size(file) : 0;
            if (length == 0) {
                return Optional.empty();
            }
            return length < HEADERS ? Optional.of(cut(HEADERS, length)) : loss(file, length);
        } catch (IOException | RuntimeException e) {
            // In use, encrypted, of another version or damaged elsewhere.
            return Optional.empty();
        }
    }

    private static Optional<String> loss(Path file, long length) throws IOException {
        try (var store = new MVStore.Builder().fileName(file.toString()).readOnly().autoCommitDisabled().open()) {
            var header = store.getStoreHeader();
            boolean older = store.getCurrentVersion() < DataUtils.readHexLong(header, "version", 0);
            long end = Math.max(endOfLive(store.getLayoutMap()), older ? endOfNewest(file, header) : 0);
            if (end > length) {
                return Optional.of(cut(end, length));
            }
            return older ? Optional.of("is damaged: its latest changes cannot be read") : Optional.empty();
        }
    }

    private static String cut(long end, long length) {
        return "was cut off: it should have at least %,d bytes and has %,d".formatted(end, length);
    }

    /** Where the last of the chunks ends that have data. */
    private static long endOfLive(Map<String, String> layout) {
        return layout.entrySet().stream().filter(entry -> entry.getKey().startsWith(DataUtils.LAYOUT_CHUNK))
                .map(entry -> DataUtils.parseMap(entry.getValue())).filter(chunk -> !"0".equals(chunk.get("livePages")))
                .mapToLong(chunk -> end(DataUtils.readHexLong(chunk, "block", 0), chunk)).max().orElse(0);
    }

    /** Where the chunk ends, or has only begun, that was the newest when the header was written. */
    private static long endOfNewest(Path file, Map<String, Object> header) throws IOException {
        long block = DataUtils.readHexLong(header, "block", 0);
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var text = new byte[LONGEST_CHUNK_HEADER];
            bytes.seek(block * BLOCK);
            int read = Math.max(0, bytes.read(text));
            var line = new String(text, 0, read, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
            boolean there = line.startsWith("chunk:" + header.get("chunk") + ",");
            return end(block, there ? DataUtils.parseMap(line.strip()) : Map.of());
        }
    }

    private static long end(long block, Map<String, String> chunk) {
        return (block + DataUtils.readHexLong(chunk, "len", 1)) * BLOCK;
    }
}
