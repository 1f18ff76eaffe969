package dev.roundtable.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Links in the README and in src/docs")
class LinksTest {

    /** Of the web, only the service itself and the specification that it follows. */
    private static final Set<String> HOSTS = Set.of("localhost", "graphql.github.io");
    private static final List<String> PATHS = List.of("/graphql", "/q/");

    private final List<Page> pages = Page.all();

    @Test
    void leadToFilesAndHeadingsThatExist() {
        var dead = new ArrayList<String>();
        for (var page : pages) {
            for (var link : page.links()) {
                if (!link.contains("://") && !leadsSomewhere(page, link)) {
                    dead.add(page.file() + ": " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void leadToKnownHosts() {
        var unknown = new ArrayList<String>();
        for (var page : pages) {
            for (var link : page.links()) {
                if (link.contains("://") && !isKnown(URI.create(link))) {
                    unknown.add(page.file() + ": " + link);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void leadFromTheReadmeToEveryPage() {
        var linked = pages.get(0).links();
        assertThat(pages.stream().skip(1).map(page -> page.file().toString())).isNotEmpty().allMatch(linked::contains);
    }

    @Test
    void leadFromEveryPageToAnotherOne() {
        assertThat(pages)
                .allMatch(page -> page.links().stream().anyMatch(link -> link.matches("(?:[\\w/]+/)?\\w+\\.md(?:#.*)?")));
    }

    private boolean leadsSomewhere(Page page, String link) {
        var parts = link.split("#", 2);
        var folder = page.file().getParent() == null ? Path.of("") : page.file().getParent();
        var target = parts[0].isEmpty() ? page.file() : folder.resolve(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1
                || pages.stream().anyMatch(other -> other.file().equals(target) && other.anchors().contains(parts[1])));
    }

    private static boolean isKnown(URI address) {
        boolean own = address.getHost().equals("localhost");
        return HOSTS.contains(address.getHost())
                && (!own || address.getPath().equals("/") || PATHS.stream().anyMatch(address.getPath()::startsWith));
    }
}
