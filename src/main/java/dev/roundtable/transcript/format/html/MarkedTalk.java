package dev.roundtable.transcript.format.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.html.Block.Role;
import dev.roundtable.transcript.format.label.Label;
import dev.roundtable.transcript.format.label.Labels;

/**
 * Reads a page whose speakers are marked by elements. The speech of a name is what follows it, up to the next name or heading. In
 * minutes of the W3C (scribe.perl), each paragraph has its own name, and a paragraph that begins with an ellipsis continues the voice.
 */
final class MarkedTalk {

    /** Programs that write in the channels of the W3C. */
    private static final Set<String> PROGRAMS = Set.of("zakim", "rrsagent", "trackbot", "agendabot", "ghurlbot", "gb");
    private static final Set<String> MINUTES = Set.of("phone", "irc");
    private static final Set<String> NOTES = Set.of("summary", "action", "resolution", "bot", "issue");

    /** The share of names that are followed by speech. */
    private static final double SPEAKING = 0.7;

    /** The share of the page that is speech. */
    private static final double MOST = 0.4;

    /** A name in the channel of a meeting, which is no element. */
    private static final Pattern NICK = Pattern.compile("<([\\p{L}\\p{N}_|^`-]{1,30})>\\s?");

    private final Page page;
    private final Element around;
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
        around = around(page);
        minutes = page.names().stream().anyMatch(name -> name.parent() != null
                && name.parent().classNames().stream().anyMatch(MINUTES::contains));
        classes = page.blocks().stream().filter(MarkedTalk::isNamed).map(block -> block.element().className())
                .collect(Collectors.toSet());
        body = SpeechBuilder.ofParagraphs(file);
        labels = new Labels(file);
    }

    /**
     * Whether the marked names are those of a talk: they return, or end with a colon; they begin paragraphs, are followed by speech, and
     * this speech is most of the page.
     */
    boolean isTalk() {
        if (page.names().size() < 2 || !minutes && !Roles.areNames(page.names().stream().map(Element::text).toList())) {
            return false;
        }
        int spoken = 0;
        int names = 0;
        long said = 0;
        long all = 0;
        boolean name = false;
        for (var block : page.blocks()) {
            boolean begins = true;
            said += isInside(block.element()) ? block.text().length() : 0;
            all += block.text().length();
            for (var run : block.runs()) {
                boolean words = run.text().codePoints().anyMatch(Character::isLetterOrDigit);
                if (run.role() == Role.NAME && words) {
                    names += begins && !name ? 1 : 0;
                    name = begins || name;
                } else if (run.role() == Role.TEXT && words) {
                    spoken += name ? 1 : 0;
                    name = false;
                    begins = false;
                }
            }
        }
        int marked = page.names().size();
        return spoken > 1 && spoken >= SPEAKING * marked && names >= SPEAKING * marked && said >= MOST * all;
    }

    /** Reads the talk. */
    Transcript read() {
        for (var block : page.blocks()) {
            if (isInside(block.element())) {
                read(block);
            }
        }
        end();
        return body.transcript("html/" + (minutes ? "minutes" : page.names().get(0).normalName().equals("cite") ? "cite" : "marks"),
                page.title());
    }

    private void read(Block block) {
        line = said.isEmpty() ? block.line() : line;
        boolean named = isNamed(block);
        boolean heading = block.level() > 0 && !named;
        if (heading || minutes && block.element().classNames().stream().anyMatch(NOTES::contains)) {
            end();
            voice = null;
            return;
        }
        if (!named && isApart(block)) {
            end();
            voice = null;
        }
        var nick = NICK.matcher(block.text());
        if (!named && begun && nick.lookingAt()) {
            begin(nick.group(1), block.line());
            say(block.text().substring(nick.end()), true);
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

    private static boolean isNamed(Block block) {
        return block.runs().stream().anyMatch(run -> run.role() == Role.NAME && !run.text().isBlank());
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
        var name = written.strip().replaceFirst("^[<\\[(]\\s*+", "").replaceFirst("[\\s:：>\\])]++$", "");
        boolean program = PROGRAMS.contains(name.toLowerCase(Locale.ROOT));
        voice = program || name.isEmpty() ? null : labels.of(name, at);
        begun = !program || !minutes;
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

    private boolean isInside(Element element) {
        return around == null || element == around || within(element);
    }

    private boolean within(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (at == around) {
                return true;
            }
        }
        return false;
    }

    /** The innermost element around nearly all names; what is outside of it is no part of the talk. */
    private static Element around(Page page) {
        Map<Element, Integer> counts = new IdentityHashMap<>();
        for (var name : page.names()) {
            for (var at = name.parent(); at != null; at = at.parent()) {
                counts.merge(at, 1, Integer::sum);
            }
        }
        Element innermost = null;
        if (!page.names().isEmpty()) {
            for (var at = page.names().get(page.names().size() / 2).parent(); at != null && innermost == null; at = at.parent()) {
                innermost = counts.get(at) * 10 >= page.names().size() * 9 ? at : null;
            }
        }
        return innermost;
    }
}
