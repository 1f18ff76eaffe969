package dev.roundtable.transcript.format.timed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.head.Legend;
import dev.roundtable.transcript.format.label.head.RoleHead;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.VoiceName;
import dev.roundtable.transcript.format.voice.HeadNames;
import dev.roundtable.transcript.script.LabelWords;

/** Reads the lines above the talk: title, day, attendees, who the voices are. */
final class Head {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAMES = 2_000;

    private static final Set<String> ATTENDEES = Set.of("attendees", "participants", "invited", "present", "speakers",
            "teilnehmer", "teilnehmende", "participantes", "asistentes", "参加者", "参会人", "与会者", "出席者");
    private static final Set<String> SECTIONS = Set.of("transcript", "📖 transcript", "transcription", "transkript",
            "audio transcript", "summary", "notes", "chapters", "meeting transcript", "字幕", "文字起こし");
    private static final Pattern DURATION = Pattern.compile(
            "(?:\\d{1,3} ?h(?:rs?|ours?)?)?,? ?(?:\\d{1,3} ?m(?:in(?:utes?)?)?)?,? ?(?:\\d{1,2} ?s(?:ec(?:onds?)?)?)?");
    private static final Pattern SUFFIX = Pattern.compile("\\s*+[-–—_ ]\\s*+(?:meeting |audio )?transcript(?:ion)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern
            .compile("(?:\\*\\*)?([\\p{L} ]{2,20})(?:\\*\\*)?[:：](?:\\*\\*)?\\s*+(\\S.{0,400})");
    private static final Pattern YAML = Pattern.compile("([\\w-]{2,30}):(.{0,2000})");
    private static final Pattern ITEM = Pattern.compile("\\s*+-\\s++(.{1,200})");
    private static final Pattern STAMP = Pattern.compile("\\s*+[-–(]?\\s*+\\d{4}[/-]\\d{2}[/-]\\d{2}[ T_].{0,40}$");

    private String title;
    private LocalDate date;
    private final List<Facts.Participant> people = new ArrayList<>();
    private final HeadNames voices = new HeadNames();
    private int left;
    private Integer line;
    private boolean names;

    /**
     * @param matter the lines of the front matter of Markdown
     * @param lines the lines above the first time
     */
    Head(List<String> matter, List<TimedLine> lines) {
        matter.forEach(this::field);
        lines.forEach(this::read);
    }

    private static String bare(String line) {
        return VoiceName.clean(line.strip().replaceFirst("^[#>\\s]{1,10}", ""));
    }

    String title() {
        return title;
    }

    LocalDate date() {
        return date;
    }

    /**
     * The facts that the lines state.
     *
     * @param labels all labels of the talk
     */
    Facts facts(Set<String> labels) {
        return new Facts(null, null, null, people).with(voices.participants(labels));
    }

    /** The first line that is neither title nor day nor names; null if there is none. */
    Integer line() {
        return line;
    }

    /** How many characters of the head are neither title nor day nor names. */
    int left() {
        return left;
    }

    private void read(TimedLine line) {
        int before = left;
        read(line, bare(line.text()));
        this.line = this.line == null && left > before ? Integer.valueOf(line.number()) : this.line;
    }

    private void read(TimedLine line, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var field = FIELD.matcher(line.text().strip());
        var day = HeadDate.in(text);
        date = date == null ? day : date;
        if (text.isEmpty() || SECTIONS.contains(lower) || DURATION.matcher(lower).matches() || lower.matches("[-=_*]{2,}")) {
            names = false;
        } else if (ATTENDEES.contains(lower)) {
            names = true;
        } else if (voice(line.text().strip()) != null) {
            var voice = voice(line.text().strip());
            voices.see(voice.label(), voice.name());
        } else if (field.matches() && ATTENDEES.contains(field.group(1).strip().toLowerCase(Locale.ROOT))) {
            list(field.group(2));
        } else if (field.matches() && List.of("title", "titel", "titre", "título", "标题", "タイトル", "meeting")
                .contains(field.group(1).strip().toLowerCase(Locale.ROOT))) {
            title = field.group(2).strip();
        } else if (names) {
            list(text);
        } else if (day == null || STAMP.matcher(text).find()) {
            title(text, field.matches());
        } else if (title == null && text.length() > 40) {
            title(text, false);
        }
    }

    /** Who a voice is: {@code Speaker 1: Anna Weber}; null if a line does not tell. */
    private static Legend.Voice voice(String text) {
        var label = LabelLine.of(text);
        boolean voice = label != null && label.label() != null && LabelWords.isVoice(Labels.name(label.label()))
                && RoleHead.isName(label.speech(text));
        return voice ? new Legend.Voice(Labels.name(label.label()), label.speech(text)) : Legend.voice(text);
    }

    /** Reads a field of YAML: only the title, the day and who takes part. */
    private void field(String line) {
        var item = ITEM.matcher(line);
        var field = YAML.matcher(line);
        if (names && item.matches()) {
            list(unquoted(item.group(1)));
        } else if (field.matches()) {
            var value = unquoted(field.group(2).strip());
            names = false;
            switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "title", "episode_title" -> title = title == null && !value.isEmpty() ? value : title;
                case "date", "published", "recorded" -> date = date == null ? HeadDate.in(value) : date;
                case "speakers", "attendees", "participants" -> {
                    names = value.isEmpty();
                    list(value.startsWith("[") ? value.substring(1, value.length() - (value.endsWith("]") ? 1 : 0)) : value);
                }
                default -> {
                    // other fields say nothing of the panel
                }
            }
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void title(String text, boolean field) {
        if (title == null && text.length() <= LONGEST_TITLE && !field) {
            var bare = STAMP.matcher(SUFFIX.matcher(text).replaceFirst("")).replaceFirst("");
            title = bare.isBlank() ? text : bare.strip();
        } else {
            left += field ? 0 : text.length();
        }
    }

    private void list(String text) {
        if (text.length() > LONGEST_NAMES) {
            left += text.length();
            return;
        }
        for (var part : text.split("[,;，、；]")) {
            var name = VoiceName.clean(unquoted(part.strip()));
            if (VoiceName.mayBe(name) && people.stream().noneMatch(known -> known.name().equals(name))) {
                people.add(new Facts.Participant(name, null, null, List.of()));
            }
        }
    }
}
