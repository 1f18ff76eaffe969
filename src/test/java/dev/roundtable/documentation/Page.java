package dev.roundtable.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation in GitHub's Markdown.
 *
 * @param file the path from the root of the project
 * @param text the whole page
 * @param prose the page without its fenced blocks
 * @param blocks the fenced blocks in order
 */
public record Page(Path file, String text, String prose, List<Block> blocks) {

    public static final Path README = Path.of("README.md");
    public static final Path FOLDER = Path.of("src/docs");

    private static final Pattern BLOCK = Pattern.compile("^( *)```(\\w*)\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|<(https?://[^>]+)>");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /**
     * A fenced block.
     *
     * @param heading the heading above it
     * @param language the word behind the fence; empty where there is none
     * @param code the lines between the fences
     */
    public record Block(String heading, String language, String code) {}

    /** The README and every page of src/docs. */
    public static List<Page> all() {
        try (var files = Files.list(FOLDER)) {
            return Stream.concat(Stream.of(README), files.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(Page::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of src/docs with this name. */
    public static Page named(String name) {
        return of(FOLDER.resolve(name));
    }

    private static Page of(Path file) {
        try {
            var text = Files.readString(file);
            var blocks = BLOCK.matcher(text).results().map(
                    block -> new Block(headingAbove(text, block.start()), block.group(2), block.group(3))).toList();
            return new Page(file, text, BLOCK.matcher(text).replaceAll(""), blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headingAbove(String text, int position) {
        return HEADING.matcher(text.substring(0, position)).results().reduce((first, second) -> second)
                .map(heading -> heading.group(1)).orElse("");
    }

    /** The code of the blocks in a language. */
    public List<String> blocks(String language) {
        return blocks.stream().filter(block -> block.language().equals(language)).map(Block::code).toList();
    }

    /** Where the links of the page lead, as written. */
    List<String> links() {
        return LINK.matcher(prose).results().map(link -> link.group(1) == null ? link.group(2) : link.group(1)).toList();
    }

    /** The code spans of the prose. */
    List<String> codeSpans() {
        return CODE.matcher(prose).results().map(span -> span.group(1)).toList();
    }

    /** The anchors of the headings, as GitHub makes them. */
    Set<String> anchors() {
        var anchors = new HashSet<String>();
        Map<String, Integer> seen = new HashMap<>();
        for (var heading : HEADING.matcher(prose).results().toList()) {
            anchors.add(anchor(heading.group(1), seen));
        }
        return anchors;
    }

    /** In lower case, without punctuation, with hyphens for spaces; a number tells equal headings apart. */
    private static String anchor(String heading, Map<String, Integer> seen) {
        var text = heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT);
        var anchor = text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]", "").replace(' ', '-');
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        return before == 0 ? anchor : anchor + "-" + before;
    }

    /** The commands of the page that begin with a word, from shell blocks and from code spans. */
    List<String> commands(String program) {
        var commands = new ArrayList<String>();
        for (var code : Stream.concat(blocks("shell").stream().flatMap(String::lines), codeSpans().stream()).toList()) {
            for (var command : code.split("&&|;|#")) {
                if (command.strip().startsWith(program)) {
                    commands.add(command.strip());
                }
            }
        }
        return commands;
    }
}
