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
 * Lists the files of a folder and of the folders in it, to any depth. Hidden files and folders are ignored, for editors and systems
 * keep their own in them. A link to a folder is followed only if it leads to a hidden place within the folder, as Kubernetes mounts
 * a volume: what is visible is found by its own path, so each folder is read once and links in a circle end.
 */
final class FolderFiles {

    /** Made by the file system, and readable by nobody else. */
    private static final String LOST_AND_FOUND = "lost+found";

    private final Path root;
    private final Set<Path> files = new TreeSet<>();
    private final Set<Path> visited = new HashSet<>();
    private final List<Problem> unreadable = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    private FolderFiles(Path root) {
        this.root = root;
    }

    /**
     * Reads a folder.
     *
     * @param root its real path
     * @throws TranscriptException when it, or a folder in it, cannot be read; every such folder is named
     */
    static FolderFiles of(Path root) {
        var found = new FolderFiles(root);
        found.list(root);
        if (!found.unreadable.isEmpty()) {
            throw new TranscriptException(found.unreadable);
        }
        return found;
    }

    /** What the operator is told of a folder that cannot be read. */
    static Problem unreadable(Path folder) {
        return Problem.error(folder.toString(), null, "The folder cannot be read.",
                "See that roundtable.transcripts names folders that exist and that the service may read.");
    }

    /** Every visible file, and what stands in the place of one, such as a link that leads to nothing; by path. */
    Set<Path> files() {
        return files;
    }

    /** Links to folders that are not followed because they lead out of this one. */
    List<Problem> warnings() {
        return warnings;
    }

    /** Whether a path, or a folder on the way to it from the root, is hidden. */
    static boolean isHidden(Path root, Path path) {
        return StreamSupport.stream(root.relativize(path).spliterator(), false).anyMatch(FolderFiles::isHidden);
    }

    private void list(Path folder) {
        try (var children = Files.newDirectoryStream(folder)) {
            if (visited.add(folder.toRealPath())) {
                for (var child : children) {
                    see(child);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(unreadable(folder));
        }
    }

    private void see(Path path) throws IOException {
        if (isHidden(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            files.add(path);
        } else if (!path.endsWith(LOST_AND_FOUND) && (!Files.isSymbolicLink(path) || isFollowed(path))) {
            list(path);
        }
    }

    private boolean isFollowed(Path link) throws IOException {
        var target = link.toRealPath();
        if (target.startsWith(root)) {
            return isHidden(root, target);
        }
        warnings.add(Problem.warning(root.relativize(link).toString(), null,
                "The link leads out of its folder, so what stands there is not loaded.",
                "Put the folder itself there, or name it in roundtable.transcripts."));
        return false;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
