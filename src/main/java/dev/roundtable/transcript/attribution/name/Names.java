package dev.roundtable.transcript.attribution.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.script.Person;

/** The forms of the names of a roster: full names, given names, aliases, surnames with titles, and the office of the moderator. */
public final class Names {

    private static final Set<String> COMPOUND_SURNAMES = Set.of("欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容",
            "令狐", "端木", "南宫", "东方", "张简", "范姜");

    /** Common words of two letters, and particles of names. They mean a person only as a surname after a title. */
    private static final Set<String> SHORT_WORDS = Set.of("ah", "al", "am", "an", "as", "at", "be", "by", "da", "de", "di",
            "do",
            "du", "eh", "el", "er", "go", "ha", "he", "hi", "if", "in", "is", "it", "la", "le", "me", "my", "no", "of", "oh",
            "ok",
            "on", "or", "so", "st", "to", "uh", "um", "up", "us", "we", "ya", "ye", "yo");

    /** The greatest distance of sound of the first character of a name. */
    private static final double FARTHEST_FIRST = 0.75;

    /** A folded form of a name, and the index of its person in the roster. */
    public record Form(String words, int person) {}

    private final Map<Character, List<Form>> byFirst = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<Character, List<Form>> likeFirst = new HashMap<>();
    private final Map<Character, Integer> bySound = new HashMap<>();
    private final Lexicon lexicon;
    private final List<Form> spoken = new ArrayList<>();
    private final Map<String, List<Integer>> surnames = new HashMap<>();

    public Names(List<Person> roster, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (int p = 0; p < roster.size(); p++) {
            var person = roster.get(p);
            add(person.name(), p);
            for (var alias : person.aliases()) {
                add(alias, p);
            }
            if (person.romanizedName() != null) {
                add(person.romanizedName(), p);
            }
        }
        if (roster.stream().filter(p -> p.role() == Person.Role.MODERATOR).count() == 1) {
            for (int p = 0; p < roster.size(); p++) {
                if (roster.get(p).role() == Person.Role.MODERATOR) {
                    for (var office : lexicon.words(Cue.MODERATOR_NAME)) {
                        own(office, p);
                    }
                }
            }
        }
        owners.forEach((words, person) -> {
            if (person >= 0) {
                byFirst.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(new Form(words, person));
            }
        });
        byFirst.values().forEach(forms -> forms.sort((a, b) -> b.words.length() - a.words.length()));
        spoken.removeIf(form -> owners.get(form.words) < 0);
    }

    private void add(String name, int person) {
        var words = HanText.fold(name.strip());
        if (words.isEmpty()) {
            return;
        }
        own(words, person);
        if (lexicon.words(Cue.MODERATOR_NAME).contains(words)) {
            return;
        }
        if (words.chars().allMatch(c -> HanText.isHan((char) c))) {
            addHan(words, person);
        } else {
            addWords(words.split("[\\s.·•・‧]+"), person);
        }
    }

    private void addWords(String[] words, int person) {
        if (words.length > 1) {
            for (var word : words) {
                if (word.length() > 1 && !SHORT_WORDS.contains(word)) {
                    own(word, person);
                }
            }
            addSurname(words[words.length - 1], person);
        }
    }

    private void addHan(String words, int person) {
        int surname = words.length() > 2 && COMPOUND_SURNAMES.contains(words.substring(0, 2)) ? 2 : 1;
        if (words.length() <= 4) {
            spoken.add(new Form(words, person));
        }
        if (words.length() - surname == 2 && words.length() <= 4) {
            var given = words.substring(surname);
            own(given, person);
            spoken.add(new Form(given, person));
        }
        if (words.length() - surname <= 2) {
            addSurname(words.substring(0, surname), person);
        }
    }

    private void addSurname(String surname, int person) {
        var namesakes = surnames.computeIfAbsent(surname, s -> new ArrayList<>());
        if (!namesakes.contains(person)) {
            namesakes.add(person);
        }
    }

    /** Adds a form of a name. If two people share it, it means nobody. */
    private void own(String words, int person) {
        owners.merge(words, person, (a, b) -> a.equals(b) ? a : -1);
    }

    /** The longest form of a name at an index of a folded text; null if there is none. */
    Form at(String text, int start, int end) {
        for (var form : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (start + form.words.length() <= end && text.startsWith(form.words, start)
                    && Lexicon.isWhole(text, start, form.words.length())) {
                return form;
            }
        }
        return null;
    }

    /** The length of a surname of an alphabetic script at an index of a folded text; 0 if there is none. */
    int surnameLength(String text, int start, int end) {
        int after = start;
        while (after < end && Lexicon.isAlphabetic(text.charAt(after))) {
            after++;
        }
        boolean whole = after > start && Lexicon.isWhole(text, start, after - start);
        return whole && surnames.containsKey(text.substring(start, after)) ? after - start : 0;
    }

    /** The people with a surname. */
    List<Integer> bySurname(String surname) {
        return surnames.getOrDefault(surname, List.of());
    }

    /** The only person with a surname that sounds like a character; -1 if there is none or more than one. */
    int soundsLikeSurname(char heard) {
        return bySound.computeIfAbsent(heard, c -> {
            var found = surnames.entrySet().stream().filter(e -> Sound.distance(e.getKey(), String.valueOf(c)) == 0)
                    .flatMap(e -> e.getValue().stream()).distinct().toList();
            return found.size() == 1 ? found.get(0) : -1;
        });
    }

    /** The forms whose first character sounds similar to a character. */
    List<Form> spokenLike(char heard) {
        return likeFirst.computeIfAbsent(heard, c -> spoken.stream()
                .filter(form -> Sound.distance(form.words.substring(0, 1), String.valueOf(c)) <= FARTHEST_FIRST).toList());
    }

    /** The forms in Han characters, which a speech recognizer may write with other characters. */
    List<Form> spoken() {
        return spoken;
    }
}
