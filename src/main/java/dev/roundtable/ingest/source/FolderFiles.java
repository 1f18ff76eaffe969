package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Lists the files of a folder and its subfolders, to any depth. Hidden files and folders are ignored, because editors and systems use
 * them, and so are the files of a database. A link to a folder is followed only if it leads to a hidden folder within the root, as Kubernetes mounts a volume. Visible
 * folders are found by their own path, so each folder is read once and circles of links end.
 */
final class FolderFiles {

    /** A folder that file systems create and that only root can read. */
    private static final String LOST_AND_FOUND = "lost+found";

    private static final String DATABASE = ".mv.db";
    private static final String INDEX = ".search";

    private final Path root;
    private final Set<Path> files = new TreeSet<>();
    private final Set<Path> visited = new HashSet<>();
    private final List<Problem> unreadable = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    private FolderFiles(Path root) {
        this.root = root;
    }

    /**
     * Lists a folder.
     *
     * @param root its real path
     * @throws TranscriptException if it, or a folder in it, cannot be read; every such folder is named
     */
    static FolderFiles of(Path root) {
        var found = new FolderFiles(root);
        found.list(root);
        if (!found.unreadable.isEmpty()) {
            throw new TranscriptException(found.unreadable);
        }
        return found;
    }

    /** The problem of a folder that does not exist or cannot be read. */
    static Problem unreadable(Path folder) {
        return Problem.error(folder.toString(), null, "The folder cannot be read.",
                "Check that roundtable.transcripts names folders that exist and that the service may read.");
    }

    /** Every visible directory entry that is no folder, sorted by path. A link to a missing file is included. */
    Set<Path> files() {
        return files;
    }

    /** The folder itself and the folders in it that were read, by their real paths. */
    Set<Path> directories() {
        return visited;
    }

    /** Warnings of links to folders that are not followed, because they lead out of the root. */
    List<Problem> warnings() {
        return warnings;
    }

    /** Whether a path, or a folder between the root and the path, is hidden. */
    static boolean isHidden(Path root, Path path) {
        return StreamSupport.stream(root.relativize(path).spliterator(), false).anyMatch(FolderFiles::isHidden);
    }

    private void list(Path folder) {
        try (var children = Files.newDirectoryStream(folder)) {
            if (visited.add(folder.toRealPath())) {
                for (var child : children) {
                    add(child);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(unreadable(folder));
        }
    }

    private void add(Path path) throws IOException {
        if (isHidden(path) || isDatabase(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            files.add(path);
        } else if (!path.endsWith(LOST_AND_FOUND) && (!Files.isSymbolicLink(path) || isFollowed(path))) {
            list(path);
        }
    }

    /** Whether a path is the database of a service or its search index. They may be in the folder of the transcripts, and change often. */
    private static boolean isDatabase(Path path) {
        var name = path.getFileName().toString();
        return name.endsWith(DATABASE) || name.endsWith(".trace.db") || name.endsWith(INDEX)
                && Files.exists(path.resolveSibling(name.substring(0, name.length() - INDEX.length()) + DATABASE));
    }

    private boolean isFollowed(Path link) throws IOException {
        var target = link.toRealPath();
        if (target.startsWith(root)) {
            return isHidden(root, target);
        }
        warnings.add(Problem.warning(root.relativize(link).toString(), null,
                "The link leads out of its folder, so the files behind it are not loaded.",
                "Put the folder itself there, or name it in roundtable.transcripts."));
        return false;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
