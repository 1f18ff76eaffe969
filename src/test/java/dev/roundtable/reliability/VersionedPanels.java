package dev.roundtable.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A folder of panels of which every turn, and the title, name the version of the file. So a test can tell a mixed response. */
record VersionedPanels(Path folder) {

    private static final Pattern VERSION = Pattern.compile("state v(\\d+)");

    /** Writes a panel in a version. Its transcript and its sheet are two files. */
    void write(String slug, int version) throws IOException {
        write(List.of(slug), version);
    }

    /** Writes panels in a version. All files are ready before the first one is moved, so that the service sees them change at once. */
    void write(List<String> slugs, int version) throws IOException {
        var ready = new VersionedPanels(Files.createDirectories(folder.resolve(".ready")));
        for (var slug : slugs) {
            ready.create(slug, version);
        }
        try (var files = Files.list(ready.folder)) {
            for (var file : files.toList()) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void create(String slug, int version) throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            text.append("Ann Lee: What is new in river %d, in state v%d of %s?\n\n".formatted(i, version, slug));
            text.append(
                    "Tom Reed: In state v%d the water of river %d is low, and the banks are dry.\n\n".formatted(version, i));
        }
        Files.writeString(folder.resolve(slug + ".txt"), text);
        sheet(slug, "title: Rivers of %s, state v%d\n".formatted(slug, version));
    }

    /** Writes only the sheet of a panel. */
    void sheet(String slug, String text) throws IOException {
        Files.writeString(folder.resolve(slug + ".panel.yaml"), text);
    }

    void delete(String slug) throws IOException {
        Files.deleteIfExists(folder.resolve(slug + ".panel.yaml"));
        Files.deleteIfExists(folder.resolve(slug + ".txt"));
    }

    /** The versions that a text names. */
    static Set<Integer> versions(String text) {
        var found = new TreeSet<Integer>();
        VERSION.matcher(text).results().forEach(version -> found.add(Integer.valueOf(version.group(1))));
        return found;
    }
}
