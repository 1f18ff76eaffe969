package dev.roundtable.transcript.format.label.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.format.label.name.LabelExclusions;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;
import dev.roundtable.transcript.format.voice.HeadNames;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Reads the fields of a header above a talk, such as {@code Interviewer: Anna Weber}. They are facts of the panel, and no speech. A list
 * of people may stand below the name of its field.
 */
public final class Header {

    private static final int LONGEST_STAFF = 60;

    private final List<Participant> people = new ArrayList<>();
    private final HeadNames voices = new HeadNames();
    private String title;
    private LocalDate day;
    private String place;
    private String language;
    private String event;
    /** Whether a list is open of people who do not speak as such: the scribes, who is absent. */
    private boolean others;
    /** Whether a field was read. */
    private boolean read;
    /** The field with a list of people below it; null if no list is open. */
    private String list;
    /** The labels of unusual fields. */
    private final Set<String> block;
    /** The lines that say who has a part in the talk. */
    private final Set<String> roles;

    private Header(Set<String> block, Set<String> roles) {
        this.block = block;
        this.roles = roles;
    }

    /** The header of a text, of which no field is read yet. */
    public static Header of(String text, boolean markdown) {
        return new Header(HeaderBlock.labels(text, markdown), RoleHead.lines(text, markdown));
    }

    /**
     * Reads a line above the first turn; false if it is no part of the header.
     *
     * @param line the beginning of the line; null if it has no label
     * @param label whether the file has a label like that of the line
     */
    public boolean takes(String text, LabelLine line, boolean label) {
        if (isOther(text)) {
            return true;
        }
        var voice = label ? null : Legend.voice(text);
        if (voice != null) {
            voices.see(voice.label(), voice.name());
            return true;
        }
        if (isField(line, text, label)) {
            read(line, text);
            return true;
        }
        return (!label || isListed(text)) && item(text);
    }

    /**
     * Whether the beginning of a line is a field of this header, and not the words of a speaker.
     *
     * @param label whether the file has labels like the name of the field
     */
    private boolean isField(LabelLine line, String text, boolean label) {
        if (line == null || line.label() == null) {
            return false;
        }
        if (label && Legend.is(line.label(), line.speech(text)) || roles.contains(text.strip())) {
            return true;
        }
        var name = Labels.name(line.label());
        var field = HeaderField.of(name);
        if (field != null && field.mayBeLabel()) {
            var value = line.speech(text);
            if (field == HeaderField.STAFF && read && (!label || name.indexOf(' ') > 0) && isShort(value)) {
                return true;
            }
            return value.isBlank()
                    ? !label
                    : label && !read && !ListItem.is(text)
                            ? HeaderPeople.isFullNames(value)
                            : HeaderPeople.isNames(value);
        }
        return field != null || block.contains(line.label()) || NamePlausibility.isField(line.label())
                || LabelExclusions.contains(line.label());
    }

    private static boolean isShort(String value) {
        return value.length() <= LONGEST_STAFF && !LineEnd.isSentence(value);
    }

    /** Reads a field. */
    private void read(LabelLine line, String text) {
        var name = Labels.name(line.label());
        var value = Markdown.words(line.speech(text)).replaceAll("^[*_]+\\s*|\\s*[*_]+$", "").strip();
        var field = HeaderField.of(name);
        list = null;
        others = false;
        read = true;
        if (roles.contains(text.strip()) && (field == null || LabelWords.isVoice(name))) {
            voices.see(name, value);
            return;
        }
        if (Legend.is(line.label(), value)) {
            people.add(new Participant(value, null, null, List.of(Labels.name(line.label()))));
            return;
        }
        if (field == null) {
            return;
        }
        switch (field) {
            case PERSON, PEOPLE -> {
                list = value.isEmpty() ? name : null;
                people.addAll(HeaderPeople.of(name, value));
            }
            case ABSENT, STAFF -> others = value.isEmpty();
            case DAY -> day = day == null ? HeaderDate.in(value) : day;
            case PLACE -> place = first(place, value);
            case LANGUAGE -> language = first(language, HeaderLanguage.tag(value));
            case TITLE -> title = first(title, value);
            case EVENT -> event = first(event, value);
            default -> list = null;
        }
    }

    /** Adds a person whose part in the talk is beside the label. */
    public void person(String name, String title) {
        if (people.stream().noneMatch(person -> person.name().equals(name))) {
            people.add(new Participant(name, title, null, List.of()));
        }
    }

    /** Begins a list of people below a heading; any other heading ends the list. */
    public void heading(String text) {
        var field = HeaderField.of(LineEnd.withoutColon(text));
        list = field == HeaderField.PERSON || field == HeaderField.PEOPLE ? LineEnd.withoutColon(text) : null;
    }

    /** Whether a line is an item of an open list of people who do not speak as such. */
    private boolean isOther(String text) {
        others = others && ListItem.is(text);
        return others;
    }

    /** Whether a list of people is open, in which a line may be a name and a position: {@code - Anna: engineer}. */
    private boolean isListed(String text) {
        return list != null && ListItem.is(text);
    }

    /** Reads a line of an open list of people; false if it is none. */
    private boolean item(String text) {
        if (list == null) {
            return false;
        }
        var beside = ListItem.is(text) ? LabelLine.of(text) : null;
        if (beside != null && beside.label() != null && HeaderPeople.isNames(beside.label())) {
            person(Labels.name(beside.label()), beside.speech(text).strip());
            return true;
        }
        var found = HeaderPeople.of(list, text);
        if (found.isEmpty() || !HeaderPeople.isNames(text)) {
            list = null;
            return false;
        }
        people.addAll(found);
        return true;
    }

    /** The title of the talk; null if no field states it. */
    public String title() {
        return title;
    }

    /** The day of the talk; null if no field states it. */
    public LocalDate day() {
        return day;
    }

    /**
     * The facts that the fields state.
     *
     * @param labels the labels of the talk: initials among them mean the only listed person who has them
     */
    public Facts facts(Set<String> labels) {
        var listed = people.stream().map(person -> {
            var more = new ArrayList<>(person.labels());
            labels.stream().filter(label -> !more.contains(label) && isOnly(person, label)).forEach(more::add);
            return new Participant(person.name(), person.title(), person.affiliation(), more);
        }).toList();
        return new Facts(language, event, place, listed).with(voices.participants(labels));
    }

    private boolean isOnly(Participant person, String label) {
        return hasInitials(person, label) && people.stream().filter(other -> hasInitials(other, label))
                .map(Participant::name).distinct().count() == 1;
    }

    /** Whether a label is the initials of a person, or the first letter of the person's title. */
    private static boolean hasInitials(Participant person, String label) {
        var letters = label.replaceAll("[.\\s]", "").toUpperCase(Locale.ROOT);
        if (letters.isEmpty() || letters.length() > 4 || !label.equals(label.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var all = Legend.initials(person.name());
        boolean ends = all.length() > 1 && letters.equals("" + all.charAt(0) + all.charAt(all.length() - 1));
        var title = person.title() == null ? "" : person.title().toUpperCase(Locale.ROOT);
        return letters.length() > 1 && (letters.equals(all) || ends)
                || !title.isEmpty() && title.startsWith(letters) && letters.length() != 2;
    }

    private static String first(String known, String value) {
        return known == null && value != null && !value.isEmpty() ? value : known;
    }
}
