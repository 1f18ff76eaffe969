package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/**
 * Finds the sources at paths that somebody names, with the rules of a load. A folder stands for all that is in it. A file stands for
 * its panel: the same talk in other formats and the sheet beside it belong to the panel, and people.yaml and terms.yaml are read,
 * too. Messages name
 * files as the paths do.
 */
public final class NamedPaths {

    private final Map<Path, Place> places = new LinkedHashMap<>();
    private final List<Problem> unreadable = new ArrayList<>();

    private NamedPaths() {
    }

    /**
     * Finds sources.
     *
     * @param paths folders and files, which exist
     * @param bundled whether the panel that comes with the service is loaded, too
     * @throws TranscriptException if a folder cannot be read; every such folder is named
     */
    public static Sources find(List<Path> paths, boolean bundled) {
        var named = new NamedPaths();
        paths.forEach(named::add);
        var folders = SourceFolders.of(
                paths.stream().filter(Files::isDirectory).toList(), new ArrayList<>()).paths();
        var places = named.places.values().stream().filter(place -> !place.isIn(folders)).toList();
        return Sources.join(bundled, places, Place::scan, named.unreadable);
    }

    private void add(Path path) {
        var folder = Files.isDirectory(path) ? path : path.resolveSibling("");
        try {
            var real = folder.toAbsolutePath().toRealPath();
            var place = places.computeIfAbsent(real, key -> new Place(real, folder));
            if (Files.isDirectory(path)) {
                place.whole = true;
            } else {
                place.addFiles(path.getFileName().toString());
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(FolderFiles.unreadable(folder));
        }
    }

    /** A folder of which all or some files are named. */
    private static final class Place {
        final Path real;
        final String name;
        final String prefix;
        final Set<Path> files = new TreeSet<>();
        boolean whole;

        Place(Path real, Path written) {
            this.real = real;
            var text = written.toString();
            name = text.isEmpty() ? "." : text;
            prefix = text.isEmpty() || text.equals(".") ? "" : text.endsWith("/") ? text : text + "/";
        }

        void addFiles(String named) throws IOException {
            var stem = stem(named);
            try (var children = Files.newDirectoryStream(real)) {
                for (var child : children) {
                    var sibling = child.getFileName().toString();
                    boolean belongs = stem(sibling).equals(stem) && !sibling.startsWith(".") && isReadable(sibling);
                    if (sibling.equals(named) || sibling.equals(FolderScan.PEOPLE)
                            || sibling.equals(FolderScan.TERMS) || belongs) {
                        files.add(child);
                    }
                }
            }
        }

        /** Whether a folder that is read as a whole has this place, too. */
        boolean isIn(List<Path> folders) {
            return whole
                    ? !folders.contains(real)
                    : folders.stream().anyMatch(folder -> real.startsWith(folder) && !FolderFiles.isHidden(folder, real));
        }

        Sources scan() {
            return whole
                    ? FolderScan.of(real, name, prefix)
                    : FolderScan.of(real, name, prefix, files).withOptionalFolders();
        }

        private static boolean isReadable(String file) {
            return file.endsWith(FolderScan.SHEET) || Formats.isTranscript(file);
        }

        private static String stem(String file) {
            return file.endsWith(FolderScan.SHEET)
                    ? file.substring(0, file.length() - FolderScan.SHEET.length())
                    : file.substring(0, Math.max(0, file.lastIndexOf('.')));
        }
    }
}
