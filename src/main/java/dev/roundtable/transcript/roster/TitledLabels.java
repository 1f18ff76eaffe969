package dev.roundtable.transcript.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.roundtable.text.TitledName;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Slug;

/**
 * Finds labels of one panel that name the same person with and without a title, or with two titles: 賴瑩瑩處長 and 賴瑩瑩, 吳委員銘軒
 * and 吳銘軒委員, Minister Audrey Tang and Audrey Tang. "Prof. Weber" is Anna Weber if nobody else is called Weber. JANE HOLT is HOLT. Labels of two
 * panels are not compared, because they may be two people.
 */
final class TitledLabels {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<TitledName>> readings = new LinkedHashMap<>();
    private final Map<String, TitledName> titled = new HashMap<>();
    /** Full names that occur only with a title and in one label. A surname may mean them. */
    private final Map<String, Map<String, TitledName>> alone = new HashMap<>();

    /**
     * Compares labels with each other and with names.
     *
     * @param labels the labels of one panel; labels that name a part are left out
     * @param declared the names of the people of the sheet
     */
    TitledLabels(Collection<String> labels, Collection<String> declared) {
        declared.forEach(name -> names.putIfAbsent(Slug.ofName(name), name));
        labels.stream().distinct().filter(label -> !LabelWords.isPart(label)).forEach(label -> {
            names.putIfAbsent(Slug.ofName(label), label);
            readings.put(label, TitledName.readings(label));
        });
        readings.keySet().forEach(this::compare);
        addNamesWithTitlesOnly();
        var surnames = new HashMap<String, List<String>>();
        readings.forEach((label, all) -> all.stream().filter(reading -> reading.mayBeSurname() && !titled.containsKey(label))
                .forEach(
                        reading -> surnames.computeIfAbsent(Slug.ofName(reading.name()), key -> new ArrayList<>()).add(label)));
        var bearers = bearers(surnames.keySet());
        surnames.forEach((surname, titles) -> findBearer(bearers.getOrDefault(surname, new TreeSet<>()), surname, titles));
        var capitals = readings.keySet().stream().filter(label -> isInCapitals(label) && label.indexOf(' ') > 0).toList();
        var counts = capitals.stream().collect(Collectors.groupingBy(TitledLabels::lastWord, Collectors.counting()));
        capitals.stream().filter(label -> counts.get(lastWord(label)) == 1).forEach(this::findSurname);
    }

    /** Finds the surname that stands for a full name later on, as news agencies write: JANE HOLT, then HOLT. */
    private void findSurname(String label) {
        var surname = lastWord(label);
        if (readings.containsKey(surname) && !titled.containsKey(label)) {
            titled.put(label, new TitledName(surname, "", false));
        }
    }

    private static String lastWord(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    private static boolean isInCapitals(String label) {
        return label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT)) && Character.isUpperCase(label.charAt(0));
    }

    /** The name and the title of a label; null if it has no title, or no other label or name means the same person. */
    TitledName of(String label) {
        return titled.get(label);
    }

    private void compare(String label) {
        readings.get(label).stream().filter(reading -> reading.isMoreThanSurname() && isNamed(reading.name()))
                .findFirst().ifPresent(reading -> titled.put(label, reading));
    }

    private boolean isNamed(String name) {
        return names.containsKey(Slug.ofName(name)) && !LabelWords.isPart(name);
    }

    /** Adds names that occur only with titles: 彭啟明委員 and 彭啟明召集人 are one person. */
    private void addNamesWithTitlesOnly() {
        var byName = new LinkedHashMap<String, Map<String, TitledName>>();
        readings.forEach((label, all) -> all.stream().filter(reading -> !titled.containsKey(label) && reading.isFullName())
                .findFirst()
                .ifPresent(reading -> byName.computeIfAbsent(Slug.ofName(reading.name()), key -> new LinkedHashMap<>())
                        .put(label, reading)));
        byName.forEach((slug, labels) -> {
            if (labels.size() > 1) {
                titled.putAll(labels);
            } else {
                alone.put(slug, labels);
            }
            names.putIfAbsent(slug, labels.values().iterator().next().name());
        });
    }

    /** The slugs of the names without a title that end with each surname. */
    private Map<String, Set<String>> bearers(Set<String> surnames) {
        var withTitle = readings.entrySet().stream().filter(label -> !label.getValue().isEmpty())
                .map(label -> Slug.ofName(label.getKey())).collect(Collectors.toSet());
        Map<String, Set<String>> bearers = new HashMap<>();
        for (var name : names.keySet()) {
            for (int start = 0; start >= 0 && !withTitle.contains(name); start = next(name, start)) {
                var ending = name.substring(start);
                if (surnames.contains(ending)) {
                    bearers.computeIfAbsent(ending, surname -> new TreeSet<>()).add(name);
                }
            }
        }
        return bearers;
    }

    /** The start of the next word of a slug; -1 if there is none. */
    private static int next(String slug, int start) {
        int hyphen = slug.indexOf('-', start);
        return hyphen < 0 ? -1 : hyphen + 1;
    }

    /** Finds the only person with a surname, for a title and a surname. Two titles with one surname may be two people. */
    private void findBearer(Set<String> bearers, String surname, List<String> labels) {
        if (alone.containsKey(surname)) {
            bearers.remove(surname);
        }
        if (bearers.size() == 1 && labels.size() == 1) {
            var label = labels.get(0);
            titled.putAll(alone.getOrDefault(bearers.iterator().next(), Map.of()));
            var title = readings.get(label).get(readings.get(label).size() - 1).title();
            titled.put(label, new TitledName(names.get(bearers.iterator().next()), title, false));
        }
    }
}
