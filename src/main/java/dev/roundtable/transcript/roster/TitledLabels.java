package dev.roundtable.transcript.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.roundtable.text.TitledName;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Slug;

/**
 * The labels of one panel that name with a title whom another names without it, or with another one: 賴瑩瑩處長 and 賴瑩瑩, 吳委員銘軒
 * and 吳銘軒委員, Minister Audrey Tang and Audrey Tang. "Prof. Weber" is Anna Weber where nobody else is called Weber. In two panels
 * they may be two people, so nothing is concluded beyond one.
 */
final class TitledLabels {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<TitledName>> readings = new LinkedHashMap<>();
    private final Map<String, TitledName> titled = new HashMap<>();
    /** Full names that one label alone has, and with a title: a surname may mean them. */
    private final Map<String, Map<String, TitledName>> alone = new HashMap<>();

    /**
     * Compares labels with each other and with names.
     *
     * @param labels of one panel; those that name a part are left out
     * @param declared what a sheet calls its people
     */
    TitledLabels(Collection<String> labels, Collection<String> declared) {
        declared.forEach(name -> names.putIfAbsent(Slug.ofName(name), name));
        labels.stream().filter(label -> !LabelWords.isPart(label)).forEach(label -> {
            names.putIfAbsent(Slug.ofName(label), label);
            readings.put(label, TitledName.readings(label));
        });
        readings.keySet().forEach(this::compare);
        addNamesWithTitlesOnly();
        var surnames = new HashMap<String, List<String>>();
        readings.forEach((label, all) -> all.stream().filter(reading -> reading.mayBeSurname() && !titled.containsKey(label))
                .forEach(
                        reading -> surnames.computeIfAbsent(Slug.ofName(reading.name()), key -> new ArrayList<>()).add(label)));
        surnames.forEach(this::findBearer);
    }

    /** The name alone and the title of a label; null where it has none, or nobody else is meant by it. */
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

    /** 彭啟明委員 and 彭啟明召集人: nobody writes the name alone, but both have it. */
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

    /** Behind a title, a surname means whoever alone has it; two titles with one surname may be two people. */
    private void findBearer(String surname, List<String> labels) {
        Set<String> bearers = new TreeSet<>();
        names.keySet().stream().filter(name -> name.equals(surname) || name.endsWith("-" + surname)).forEach(bearers::add);
        readings.forEach((label, all) -> {
            if (!all.isEmpty()) {
                bearers.remove(Slug.ofName(label));
            }
        });
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
