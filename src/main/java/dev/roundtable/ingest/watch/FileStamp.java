package dev.roundtable.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the file system says of a file: size, times and identity. It differs after the content has changed, and after a link leads to
 * another file. The time of the last change of attributes tells changes that keep size and time of modification, where there is one.
 */
public final class FileStamp {

    private static final String POSIX = "unix:size,lastModifiedTime,ctime,ino,dev";
    private static final String OTHER = "size,lastModifiedTime,fileKey";

    private FileStamp() {
    }

    /** The stamp of a file, or of the file that a link leads to. */
    public static Object of(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        var found = Files.readAttributes(file, posix ? POSIX : OTHER);
        return List.copyOf(found.values().stream().map(String::valueOf).toList());
    }
}
