package dev.roundtable.transcript.format.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.caption.cue.Cue;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.Timestamp;

/** Parses the events of an ASS or SSA file. The line {@code Format:} names the columns; the text is the last one and may have commas. */
final class AssParser {

    private static final Pattern SECTION = Pattern.compile("\\s*+\\[([^\\]]{1,60}+)\\]\\s*+");
    private static final Pattern TIME = Pattern.compile("\\s*+(\\d{1,9}):(\\d{1,2}):(\\d{1,2})(?:[.:,](\\d{1,9}))?\\s*+");
    private static final Pattern EVENT = Pattern.compile("(?i)\\s*+(Format|Dialogue|Title)\\s*+:");

    /** Titles that editors of subtitles write into every new file. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)<untitled>|default aegisub file|untitled|script");

    /** Names of styles for what is written on the screen, and not said. */
    private static final Pattern ON_SCREEN = Pattern
            .compile(
                    "(?i)on[- _]?screen(?:[- _]?text)?|(?:signs?|titles?|credits?|staff|logo|watermark|karaoke|romaji|kanji|op|ed"
                            + "|opening|ending)(?:[- _]?(?:text|card|top|bottom|title|\\d{1,2}))?");

    /** Names of styles that programs write into the column of names, too. */
    private static final Pattern STYLE = Pattern
            .compile(
                    "(?i)\\*?(?:default|main|dialogue?|text|subtitles?|subs?|captions?|italics?|bold|top|bottom|alt(?:ernat(?:e|ive))?"
                            + "|overlap|flashback|thoughts?|notes?|normal|standard|style ?\\d{0,2}|basic|(?:default|main|dialogue)[- _].{1,12})");

    /** The columns without a line {@code Format:}. */
    private static final List<String> USUAL = List.of("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv",
            "effect", "text");

    private final String file;
    private final List<Cue> cues = new ArrayList<>();
    private List<String> columns = USUAL;
    private String title;
    private boolean events;

    AssParser(String file) {
        this.file = file;
    }

    void parse(Lines lines) {
        boolean seen = false;
        while (lines.next()) {
            var line = lines.text();
            var section = SECTION.matcher(line);
            if (section.matches()) {
                events = section.group(1).strip().equalsIgnoreCase("events");
                seen |= events;
                continue;
            }
            var event = EVENT.matcher(line);
            if (event.lookingAt()) {
                read(event.group(1).toLowerCase(Locale.ROOT), line.substring(event.end()), lines.number());
            }
        }
        if (!seen) {
            throw new TranscriptException(Problem.error(file, 1, "This ASS file has no section [Events], which has the words.",
                    "Check that the file is complete, or name another format."));
        }
    }

    /** The title; null if the file has none of its own. */
    String title() {
        return title == null || title.isEmpty() || NO_TITLE.matcher(title).matches() ? null : title;
    }

    /** The cues in the order of their times. Lines that are shown twice at the same time, for a shadow, are there once. */
    List<Cue> cues() {
        var sorted = new ArrayList<>(cues);
        sorted.sort(Comparator.comparing(Cue::start));
        var once = new ArrayList<Cue>(sorted.size());
        Cue before = null;
        // in subtitles of films, the column may mark only the titles on the screen
        boolean named = 2 * sorted.stream().filter(cue -> cue.voice() != null).count() >= sorted.size();
        for (var each : sorted) {
            var cue = named ? each : each.withVoice(null);
            if (before == null || !cue.text().equals(before.text()) || !cue.start().equals(before.start())
                    || !cue.end().equals(before.end())) {
                once.add(cue);
            }
            before = cue;
        }
        return once;
    }

    private void read(String kind, String rest, int line) {
        if (!events) {
            title = kind.equals("title") && title == null ? rest.strip() : title;
        } else if (kind.equals("format")) {
            columns = Arrays.stream(rest.split(",")).map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
            if (!columns.contains("start") || !columns.contains("end") || !columns.contains("text")) {
                throw new TranscriptException(Problem.error(file, line, "The line Format: has no columns Start, End and Text.",
                        "Write it as: Format: " + String.join(", ", USUAL) + "."));
            }
            if (!columns.get(columns.size() - 1).equals("text")) {
                throw new TranscriptException(Problem.error(file, line,
                        "The last column of the line Format: is not Text. The words may have commas, so nothing can follow them.",
                        "Make Text the last column of all lines."));
            }
        } else if (kind.equals("dialogue")) {
            dialogue(rest, line);
        }
    }

    private void dialogue(String rest, int line) {
        var values = rest.split(",", columns.size());
        if (values.length < columns.size()) {
            throw new TranscriptException(Problem.error(file, line,
                    "This dialogue has %d columns; the line Format: names %d.".formatted(values.length, columns.size()),
                    "Add the missing columns, or remove the line."));
        }
        var name = columns.contains("name")
                ? value("name", values).strip()
                : columns.contains("actor") ? value("actor", values).strip() : "";
        var text = AssText.words(value("text", values));
        var style = columns.contains("style") ? value("style", values).strip() : "";
        boolean shown = ON_SCREEN.matcher(style).matches() || ON_SCREEN.matcher(name).matches();
        if (!text.isBlank() && !shown) {
            boolean nobody = name.isEmpty() || STYLE.matcher(name).matches();
            cues.add(new Cue(line, time("start", values, line), time("end", values, line), nobody ? null : name, text));
        }
    }

    private String value(String column, String[] values) {
        return values[columns.indexOf(column)];
    }

    private Double time(String column, String[] values, int line) {
        var time = TIME.matcher(value(column, values));
        if (!time.matches()) {
            throw new TranscriptException(Problem.error(file, line, "The " + column + " of this dialogue is no time.",
                    "Write it as 0:01:02.34."));
        }
        return Timestamp.seconds(time, 1);
    }
}
