package dev.roundtable.transcript.format;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.roundtable.text.LanguageTag;
import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;

/**
 * A transcript in the format CHAT of the program CLAN (https://talkbank.org/manuals/CHAT.html): headers that begin with {@code @}, main
 * lines such as {@code *MOT:} with a tab, and dependent lines that begin with {@code %} and are no speech. Times are milliseconds between
 * two control characters. Codes and marks of the transcriber are left out of the words.
 */
final class Clan implements TranscriptFormat {

    private static final Pattern BEGIN = Pattern.compile("\\A\\s*+(?:@[A-Z]\\S{0,40}.{0,200}\\R{1,3}+){0,3}?@Begin\\b");
    private static final Pattern MAIN = Pattern.compile("\\*([A-Za-z0-9_-]{1,12}):\\s*+(.*)");
    private static final Pattern HEADER = Pattern.compile("@(Participants|Languages):\\s*+(.*)");
    private static final Pattern TIME = Pattern.compile("[\\x15\\u2022](\\d{1,9})_(\\d{1,9})[\\x15\\u2022]");
    /** Remarks, pauses, sounds, fragments of words, what linkers begin with, untranscribed words. */
    private static final Pattern CODES = Pattern.compile(
            "\\[[^\\[\\]]{0,200}]|\\(\\.{1,3}\\)|\\(\\d{1,3}\\.\\d{0,2}\\)|&=\\S+|&\\+\\S+|(?<=\\s|^)(?:xxx|yyy|www)(?=\\s|$)|(?<=\\s|^)\\+[\"^,<+/.!?]*|(?<=\\s|^)0(?:\\p{L}\\S*)?(?=\\s|$)|@[a-z]{1,2}(?:[:$]\\S+)?(?=[>),.?!;]*(?:\\s|$))");
    private static final Pattern MARKS = Pattern.compile("&-|[<>()\\u2039\\u203A\\u2191\\u2193]");
    /** The role of somebody without a name. */
    private static final String UNKNOWN = "Unknown";
    private static final String EXAMPLE = "A file of CLAN is @Begin, @Participants: and lines such as *MOT: with a tab.";

    @Override
    public String name() {
        return "clan";
    }

    @Override
    public boolean recognizes(Input input) {
        return BEGIN.matcher(input.text().startsWith("\uFEFF") ? input.text().substring(1) : input.text()).find();
    }

    @Override
    public Transcript read(Input input) {
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(input.file(), 1, "The file has no line @Begin.", EXAMPLE));
        }
        var body = SpeechBuilder.ofCues(input.file());
        var labels = new Labels(input.file());
        var names = new HashMap<String, String>();
        String language = null;
        var lines = new Lines(input.text());
        var line = new StringBuilder();
        int number = 0;
        boolean more = true;
        while (more) {
            more = lines.next();
            if (more && lines.text().startsWith("\t")) {
                line.append(' ').append(lines.text().strip());
                continue;
            }
            var header = HEADER.matcher(line);
            var main = MAIN.matcher(line);
            if (header.matches() && header.group(1).equals("Participants")) {
                addNames(header.group(2), names);
            } else if (header.matches()) {
                language = header.group(2).split("[,\\s]", 2)[0];
            } else if (main.matches()) {
                say(body, labels, names.getOrDefault(main.group(1), main.group(1)), main.group(2), number);
            }
            line.setLength(0);
            line.append(more ? lines.text() : "");
            number = lines.number();
        }
        body.facts(new Facts(tag(language), null, null, List.of()));
        return body.transcript(name(), null);
    }

    /** The BCP 47 tag of a language in three letters, as ISO 639-3 has it; null if it is unknown. */
    private static String tag(String language) {
        return language == null
                ? null
                : LanguageTag.of(language).filter(LanguageTag::isKnown).map(LanguageTag::language)
                        .filter(code -> code.length() == 2)
                        .orElse(null);
    }

    /** Reads who takes part: a code, a name that may be missing, and a role. What names two of them, or nobody, is left out. */
    private static void addNames(String participants, Map<String, String> names) {
        for (var each : participants.split(",")) {
            var parts = each.strip().split("\\s+");
            if (parts.length > 1 && !parts[1].equals(UNKNOWN)) {
                names.put(parts[0], parts[1].replace('_', ' '));
            }
        }
        var all = List.copyOf(names.values());
        names.values().removeIf(name -> Collections.frequency(all, name) > 1);
    }

    private static void say(SpeechBuilder body, Labels labels, String name, String written, int line) {
        var time = TIME.matcher(written);
        Double start = null;
        Double end = null;
        while (time.find()) {
            start = start == null ? Double.valueOf(Long.parseLong(time.group(1)) / 1000.0) : start;
            end = Long.parseLong(time.group(2)) / 1000.0;
        }
        body.time(line, start, end);
        body.add(words(TIME.matcher(written).replaceAll(" ")), labels.of(name, line), start, end);
    }

    private static String words(String written) {
        var said = MARKS.matcher(CODES.matcher(written).replaceAll(" ")).replaceAll("");
        return said.replace('_', ' ').replace("„", ",").replace("‡", ",").replaceAll("\\s++", " ")
                .replaceAll(" (?=[.?!,;:])", "")
                .replaceAll("^[.?!,;: ]++", "").strip();
    }
}
