package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import dev.roundtable.transcript.file.Problem;

/**
 * Resolves the folders of the settings to real paths. A folder that is read as a part of another one is left out.
 */
final class SourceFolders {

    private final List<Path> folders;
    /** How many names at the end of their paths tell the folders apart; 0 if there is only one folder. */
    private final int distinctNames;

    private SourceFolders(List<Path> folders) {
        this.folders = folders;
        this.distinctNames = distinctNames();
    }

    /**
     * Resolves folders.
     *
     * @param folders in the order of the settings
     * @param unreadable receives a problem for each folder that does not exist or cannot be read
     */
    static SourceFolders of(List<Path> folders, List<Problem> unreadable) {
        var real = new LinkedHashSet<Path>();
        for (var folder : folders) {
            try {
                real.add(folder.toRealPath());
            } catch (IOException e) {
                unreadable.add(FolderFiles.unreadable(folder));
            }
        }
        return ofReal(real);
    }

    /** Takes folders by their real paths, in the order of the settings. */
    static SourceFolders ofReal(Collection<Path> real) {
        return new SourceFolders(
                real.stream().filter(folder -> real.stream().noneMatch(other -> contains(other, folder))).toList());
    }

    /** The real paths, in the order of the settings. */
    List<Path> paths() {
        return folders;
    }

    /**
     * The text before the name of each file of a folder in messages, with a slash at the end. It is empty if there is only one folder.
     * It tells files of one name in several folders apart.
     */
    String prefix(Path folder) {
        return prefix(folder, distinctNames);
    }

    private int distinctNames() {
        int names = folders.size() > 1 ? 1 : 0;
        while (distinctPrefixes(names) < folders.size()) {
            names++;
        }
        return names;
    }

    private long distinctPrefixes(int names) {
        return names == 0 ? folders.size() : folders.stream().map(folder -> prefix(folder, names)).distinct().count();
    }

    private static String prefix(Path folder, int names) {
        int all = folder.getNameCount();
        return all == 0 || names == 0 ? "" : folder.subpath(Math.max(0, all - names), all) + "/";
    }

    /** Whether the files of the inner folder are found when the outer one is read. */
    private static boolean contains(Path folder, Path inner) {
        return !inner.equals(folder) && inner.startsWith(folder) && !FolderFiles.isHidden(folder, inner);
    }
}
