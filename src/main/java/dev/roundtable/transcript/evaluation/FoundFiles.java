package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds the files of a folder and its subfolders. Hidden ones, and links that lead out of the folder, are left out. */
final class FoundFiles extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PrintStream progress;
    private final List<Path> files = new ArrayList<>();

    /**
     * @param root a real path
     * @param progress receives a line for each subfolder that cannot be read
     */
    FoundFiles(Path root, PrintStream progress) {
        this.root = root;
        this.progress = progress;
    }

    /** The paths in the folder, in no order. */
    List<Path> list() throws IOException {
        Files.walkFileTree(root, this);
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && Files.isRegularFile(file) && isIn(file)) {
            files.add(root.relativize(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        progress.printf("%s cannot be read, so it is left out.%n", root.relativize(file));
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }

    private boolean isIn(Path file) {
        try {
            return file.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }
}
