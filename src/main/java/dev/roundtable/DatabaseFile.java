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
import org.h2.mvstore.MVStoreException;

/**
 * Whether a database file has lost what it once had. H2 opens a file that was cut off in the latest state of which all is left, be
 * that an empty one, and goes on from there without a word. But it names a state in the file's header only when all of that is
 * written: at whatever moment a process is killed, the file holds the state that its header names, or a later one.
 */
final class DatabaseFile {

    private static final int BLOCK = 4096;

    /** The header, and a copy of it. */
    private static final long HEADERS = 2L * BLOCK;

    private static final int LONGEST_LINE = 1024;

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
            return length < HEADERS ? Optional.of(cut(length)) : loss(file, length);
        } catch (IOException | RuntimeException e) {
            // In use, encrypted, of another version or damaged elsewhere.
            return Optional.empty();
        }
    }

    /**
     * Deletes a file that was only begun, as on a disk that was full: H2 opens none that is smaller than its headers, and one whose
     * header names nothing yet never held anything.
     */
    static void deleteBegun(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) < HEADERS && isWhole(line(file, 0))
                    && !header(file).containsKey("chunk")) {
                Files.delete(file);
            }
        } catch (IOException | RuntimeException e) {
            // Whoever opens it says what is wrong.
            return;
        }
    }

    private static Optional<String> loss(Path file, long length) throws IOException {
        // Read before H2 does, which forgets what the header named where it finds nothing of it.
        var header = header(file);
        try (var store = new MVStore.Builder().fileName(file.toString()).readOnly().autoCommitDisabled().open()) {
            boolean older = store.getCurrentVersion() < version(header);
            long end = Math.max(endOfLive(store.getLayoutMap()), older ? endOfNewest(file, header) : 0);
            if (end > length) {
                return Optional.of(cut(length));
            }
            return older ? Optional.of("is damaged: its latest changes cannot be read") : Optional.empty();
        } catch (MVStoreException e) {
            // Nothing can be read. To write, H2 would open it all the same, as an empty one.
            long end = endOfNewest(file, header);
            return end > length ? Optional.of(cut(length)) : Optional.empty();
        }
    }

    /** The newer of the two headers. */
    private static Map<String, String> header(Path file) throws IOException {
        var newest = Map.<String, String>of();
        for (long at = 0; at < HEADERS; at += BLOCK) {
            var line = line(file, at);
            var header = isWhole(line) ? DataUtils.parseMap(line) : Map.<String, String>of();
            if (newest.isEmpty() || version(header) > version(newest)) {
                newest = header;
            }
        }
        return newest;
    }

    private static long version(Map<String, String> header) {
        return DataUtils.readHexLong(header, "version", 0);
    }

    /** Whether a header bears the right checksum: one that was being written does not. */
    private static boolean isWhole(String line) {
        int end = line.lastIndexOf(",fletcher:");
        var words = line.getBytes(StandardCharsets.ISO_8859_1);
        return end > 0 && DataUtils.getFletcher32(words, 0, end) == (int) DataUtils
                .readHexLong(DataUtils.parseMap(line), "fletcher", 0);
    }

    private static String line(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var text = new byte[LONGEST_LINE];
            bytes.seek(at);
            int read = Math.max(0, bytes.read(text));
            return new String(text, 0, read, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("").strip();
        }
    }

    /** Without saying how long it was: what is left of it may name places of an earlier state, when it was longer. */
    private static String cut(long length) {
        return "was cut off: it has %,d bytes, and more belongs to it".formatted(length);
    }

    /** Where the last of the chunks ends that have data. */
    private static long endOfLive(Map<String, String> layout) {
        return layout.entrySet().stream().filter(entry -> entry.getKey().startsWith(DataUtils.LAYOUT_CHUNK))
                .map(entry -> DataUtils.parseMap(entry.getValue())).filter(chunk -> !"0".equals(chunk.get("livePages")))
                .mapToLong(chunk -> end(DataUtils.readHexLong(chunk, "block", 0), chunk)).max().orElse(0);
    }

    /** Where the chunk ends, or has only begun, that was the newest when the header was written. */
    private static long endOfNewest(Path file, Map<String, String> header) throws IOException {
        long block = DataUtils.readHexLong(header, "block", 0);
        var line = line(file, block * BLOCK);
        // The line may be cut off, too.
        boolean there = line.startsWith("chunk:" + header.get("chunk") + ",") && line.contains(",version:");
        return end(block, there ? DataUtils.parseMap(line.substring(0, line.indexOf(",version:"))) : Map.of());
    }

    private static long end(long block, Map<String, String> chunk) {
        return (block + DataUtils.readHexLong(chunk, "len", 1)) * BLOCK;
    }
}
