package dev.roundtable.transcript.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.html.Block.Role;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.EditorNote;

/**
 * Reads a page whose speakers are marked by elements. The speech of a name is what follows it, up to the next name or heading. In
 * minutes of the W3C (scribe.perl), each paragraph has its own name, and a paragraph that begins with an ellipsis continues the voice.
 */
final class MarkedTalk {

    /** Programs that write in the channels of the W3C. */
    private static final Set<String> PROGRAMS = Set.of("zakim", "rrsagent", "trackbot", "agendabot", "ghurlbot", "gb");
    private static final Set<String> MINUTES = Set.of("phone", "irc");
    private static final Set<String> NOTES = Set.of("summary", "action", "resolution", "bot", "issue", "information",
            "info", "meta", "note", "stage", "stage-direction");

    /** A name in the channel of a meeting, which is no element. */
    private static final Pattern NICK = Pattern.compile("<([\\p{L}\\p{N}_|^`-]{1,30})>\\s?");

    private final Page page;
    private final NamedArea area;
    private final boolean minutes;
    /** The classes of the paragraphs that have names. */
    private final Set<String> classes;
    private final SpeechBuilder body;
    private final Labels labels;
    private final StringBuilder said = new StringBuilder();
    private Label voice;
    private Double time;
    private int line;
    private boolean begun;

    MarkedTalk(Page page, String file) {
        this.page = page;
        area = new NamedArea(page);
        minutes = page.names().stream().anyMatch(name -> name.parent() != null
                && name.parent().classNames().stream().anyMatch(MINUTES::contains));
        classes = page.blocks().stream().filter(MarkedTalk::isNamedWithWords).map(block -> block.element().className())
                .collect(Collectors.toSet());
        body = SpeechBuilder.ofParagraphs(file);
        labels = new Labels(file);
    }

    /** Whether the marked names are those of a talk. */
    boolean isTalk() {
        return area.isTalk(minutes);
    }

    /** Reads the talk. */
    Transcript read() {
        for (var block : page.blocks()) {
            if (area.contains(block)) {
                read(block);
            }
        }
        end();
        return body.transcript(
                "html/" + (minutes ? "minutes" : page.names().get(0).normalName().equals("cite") ? "cite" : "marks"),
                page.title());
    }

    private void read(Block block) {
        line = said.isEmpty() ? block.line() : line;
        boolean named = isNamed(block);
        if (!named && !isSpeech(block)) {
            return;
        }
        var name = new StringBuilder();
        boolean paragraph = true;
        for (var run : block.runs()) {
            if (run.role() == Role.NAME) {
                name.append(run.text());
                continue;
            }
            if (!name.toString().isBlank()) {
                begin(name.toString(), block.line());
                name.setLength(0);
            }
            if (run.role() == Role.TIME) {
                time(run.text());
            } else {
                paragraph = !say(run.text(), paragraph) && paragraph;
            }
        }
        if (!name.toString().isBlank()) {
            begin(name.toString(), block.line());
        }
    }

    /** Whether a block without a name has speech that is still to be read; notes and headings end the voice before them. */
    private boolean isSpeech(Block block) {
        var nick = NICK.matcher(block.text());
        if (begun && nick.lookingAt()) {
            begin(nick.group(1), block.line());
            say(block.text().substring(nick.end()), true);
            return false;
        }
        boolean note = block.level() > 0 || EditorNote.is(block.text())
                || block.element().classNames().stream().anyMatch(NOTES::contains);
        if (note || isApart(block)) {
            end();
            voice = null;
        }
        return !note;
    }

    private static boolean isNamed(Block block) {
        return block.runs().stream().anyMatch(run -> run.role() == Role.NAME && !run.text().isBlank());
    }

    /** Whether a block has a name and what it says. The class of a block of a name alone tells nothing about the words. */
    private static boolean isNamedWithWords(Block block) {
        return isNamed(block) && block.runs().stream().anyMatch(run -> run.role() == Role.TEXT && !run.text().isBlank());
    }

    /** Whether a paragraph without a name does not continue the voice before: it is of another class than those with names. */
    private boolean isApart(Block block) {
        boolean other = !block.element().className().isEmpty() && !classes.contains("")
                && !classes.contains(block.element().className());
        return (minutes || other && classes.size() == 1) && !block.text().startsWith("…") && !block.text().startsWith("...");
    }

    /** Adds text; true if it was not blank. */
    private boolean say(String text, boolean paragraph) {
        if (!begun || said.isEmpty() && text.isBlank()) {
            return false;
        }
        var words = said.isEmpty() ? text.replaceFirst("^[\\s:：>]++", "") : text;
        if (paragraph && !said.isEmpty() && !words.isBlank()) {
            said.append("\n\n");
            words = words.stripLeading();
        }
        said.append(words);
        return !words.isBlank();
    }

    private void begin(String written, int at) {
        end();
        line = at;
        begun = true;
        var name = bare(written);
        boolean program = PROGRAMS.contains(name.toLowerCase(Locale.ROOT));
        voice = program || name.isEmpty() ? null : labels.of(name, at);
        begun = !program || !minutes;
    }

    /** A name without the colon behind it and the brackets around it. The brackets of an affiliation belong to the label. */
    private static String bare(String written) {
        var name = written.strip().replaceFirst("[\\s:：]++$", "");
        boolean around = !name.isEmpty() && "<[(".indexOf(name.charAt(0)) >= 0;
        return around
                ? name.replaceFirst("^[<\\[(]\\s*+", "").replaceFirst("[\\s:：>\\])]++$", "")
                : name.replaceFirst(">++$", "");
    }

    private void time(String text) {
        var at = Clock.seconds(text);
        if (at != null) {
            if (!said.toString().isBlank()) {
                end();
            }
            time = at;
        }
    }

    private void end() {
        if (!said.toString().isBlank()) {
            body.time(line, time, null);
            body.add(said.toString().replaceAll("[ \\t]*+\\n[ \\t]*+", "\n").strip(), voice, time, null);
            time = null;
        }
        said.setLength(0);
    }
}
