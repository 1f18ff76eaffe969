package dev.roundtable.transcript.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.html.Block.Run;
import dev.roundtable.transcript.format.line.LineEnd;

/** Writes the blocks of a page as Markdown, a paragraph each, so that the readers of text decide who speaks. */
final class PageText {

    /** The times of a caption, as some pages write them. */
    private static final Pattern TIMES = Pattern
            .compile("^\\s*+(\\d{2}:\\d{2}:\\d{2}[.,]\\d{3}) to (\\d{2}:\\d{2}:\\d{2}[.,]\\d{3})$");
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d{1,3}\\.\\s*+");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final boolean markdown;
    /** Whether a block begins with a bold label: only then bold before a colon in the middle of a line may be one, too. */
    private final boolean labels;

    PageText(Page page) {
        markdown = page.blocks().stream()
                .anyMatch(block -> block.level() > 0 || block.runs().stream().anyMatch(Run::bold));
        labels = page.blocks().stream().anyMatch(PageText::beginsWithLabel);
        ColumnNumber.without(page.blocks()).forEach(this::add);
    }

    String text() {
        return text.toString();
    }

    /** The line of the page for a line of the text; null for null. */
    Integer lineOfPage(Integer line) {
        return line == null || lines.isEmpty() ? null : lines.get(Math.min(Math.max(line, 1), lines.size()) - 1);
    }

    private static boolean beginsWithLabel(Block block) {
        var runs = block.runs().stream().filter(run -> !run.text().isBlank()).toList();
        return block.level() == 0 && !runs.isEmpty() && isLabel(runs, 0);
    }

    /** Whether a run is bold, and a colon stands at its end or directly behind it. */
    private static boolean isLabel(List<Block.Run> runs, int at) {
        var run = runs.get(at);
        var next = at + 1 < runs.size() ? runs.get(at + 1).text().stripLeading() : "";
        return run.bold() && (LineEnd.isColon(run.text().strip())
                || !run.text().isBlank() && (next.startsWith(":") || next.startsWith("：")));
    }

    private void add(Block block) {
        var heading = block.level();
        if (heading > 0) {
            line("#".repeat(heading) + " " + escaped(block.text().replace('\n', ' '), true), block.line());
        } else {
            int number = block.line();
            for (var line : markdown(block).split("\n", -1)) {
                if (!line.isBlank()) {
                    line(TIMES.matcher(line.stripTrailing()).replaceFirst("$1 --> $2"), number);
                }
            }
        }
        line("", block.line());
    }

    private void line(String line, int number) {
        text.append(line).append('\n');
        lines.add(number);
    }

    /** The text of a block, where bold at the beginning of a line or before a colon has its marks: it may be a name. */
    private String markdown(Block block) {
        var out = new StringBuilder();
        var bold = new StringBuilder();
        for (int i = 0; i < block.runs().size(); i++) {
            var run = block.runs().get(i);
            boolean blank = out.chars().allMatch(Character::isWhitespace);
            var words = escaped(run.text(), blank && bold.isEmpty());
            boolean begins = blank || out.charAt(out.length() - 1) == '\n' || !bold.isEmpty();
            if (run.bold() && NUMBER.matcher(out).matches() && words.strip().endsWith(":")) {
                // the number of a question to a minister
                out.setLength(0);
                begins = true;
            }
            if (run.bold() && begins && run.text().indexOf('\n') < 0) {
                bold.append(words);
            } else if (labels && isLabel(block.runs(), i) && LineEnd.isSentence(out)) {
                out.append("**").append(words.strip()).append("**").append(words.endsWith(" ") ? " " : "");
            } else {
                close(bold, out);
                out.append(out.isEmpty() ? words.stripLeading() : words);
            }
        }
        close(bold, out);
        return out.toString().strip();
    }

    private static void close(StringBuilder bold, StringBuilder out) {
        var words = OfficeName.of(bold.toString());
        if (!words.isBlank()) {
            out.append("**").append(words.strip()).append("**").append(words.endsWith(" ") ? " " : "");
        }
        bold.setLength(0);
    }

    /** Escapes what Markdown would take for emphasis or for a tag. A tag that begins a block may be a label. */
    private String escaped(String words, boolean begins) {
        return markdown ? words.replaceAll(begins ? "[*`]|(?<=\\S\\s?)<" : "[*`<]", "\\\\$0") : words;
    }
}
