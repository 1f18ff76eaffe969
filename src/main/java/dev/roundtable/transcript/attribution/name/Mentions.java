package dev.roundtable.transcript.attribution.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;

/** Finds the people of the roster in clauses: by name, by surname and title, by a title that only one of them bears, or by sound. */
public final class Mentions {

    private final String text;
    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Names names;
    private final MisheardNames misheard;
    private final Addressing addressing;
    private final Titles titles;

    public Mentions(String text, List<Clause> clauses, Lexicon lexicon, Names names, Titles titles) {
        this.text = text;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.names = names;
        this.misheard = new MisheardNames(text, clauses, lexicon, names);
        this.addressing = new Addressing(text, clauses, lexicon);
        this.titles = titles;
        for (int i = 0; i < clauses.size(); i++) {
            exact(i).forEach(this::learn);
        }
    }

    /** The mentions of every clause, in order. */
    public List<List<Mention>> find() {
        return find(titles);
    }

    /** The mentions of every clause, in order, if people bear given titles. */
    public List<List<Mention>> find(Titles borne) {
        var all = new ArrayList<List<Mention>>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            all.add(in(i, borne));
        }
        for (int i = 0; i < all.size(); i++) {
            all.set(i, NameLists.without(all, i, text, clauses));
        }
        return all;
    }

    /** The mentions of every clause by correctly written names, in order: misheard names cost much time in a long roster. */
    public List<List<Mention>> written() {
        return IntStream.range(0, clauses.size()).mapToObj(this::exact).toList();
    }

    /** The bearers of titles, from affiliations and from the talk. */
    public Titles titles() {
        return titles;
    }

    /** The titles with which somebody is called or thanked more than once, and whose bearer is unknown; the most frequent first. */
    public List<String> unresolvedTitles() {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            for (var found : lexicon.all(Cue.TITLE, text, clause.start(), clause.wordsEnd())) {
                var title = text.substring(found.start(), found.end());
                if (title.length() > 1 && !titles.isKnown(title) && isSaidTo(i, found)) {
                    counts.merge(title, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private List<Mention> in(int i, Titles borne) {
        var found = exact(i);
        var offices = offices(i, found, borne);
        var sounds = misheard.in(i, join(found, offices));
        return join(join(found, offices), sounds);
    }

    private static List<Mention> join(List<Mention> some, List<Mention> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var joined = new ArrayList<>(some);
        joined.addAll(others);
        joined.sort(Comparator.comparingInt(Mention::start));
        return joined;
    }

    private List<Mention> exact(int i) {
        var clause = clauses.get(i);
        List<Mention> found = List.of();
        for (int at = clause.start(); at < clause.wordsEnd(); at++) {
            var mention = exact(i, at);
            if (mention != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mention);
                at = mention.end() - 1;
            }
        }
        return found;
    }

    private Mention exact(int i, int at) {
        int end = clauses.get(i).wordsEnd();
        var form = names.at(text, at, end);
        if (form != null) {
            return addressing.mention(i, form.person(), at, at + form.words().length());
        }
        for (int length = Math.min(2, end - at); length > 0; length--) {
            int title = lexicon.lengthAt(Cue.TITLE, text, at + length, end);
            if (title > 0 && !names.bySurname(text.substring(at, at + length)).isEmpty()) {
                return bySurname(i, at, at + length, text.substring(at + length, at + length + title));
            }
        }
        int length = names.surnameLength(text, at, end);
        var title = length == 0 ? "" : addressing.titleBefore(at);
        return title.isEmpty() ? null : bySurname(i, at, at + length, title);
    }

    /** The mention of a person by surname and title; null if several have the surname and the title does not decide. */
    private Mention bySurname(int i, int at, int end, String title) {
        var namesakes = names.bySurname(text.substring(at, end));
        var person = namesakes.size() == 1 ? namesakes.get(0) : titles.among(namesakes, title);
        return person == null ? null : addressing.mention(i, person, at, end);
    }

    private void learn(Mention mention) {
        titles.learn(addressing.titleIn(mention), mention.person());
    }

    private List<Mention> offices(int i, List<Mention> named, Titles borne) {
        var clause = clauses.get(i);
        List<Mention> offices = List.of();
        int next = 0;
        for (var found : lexicon.all(Cue.TITLE, text, clause.start(), clause.wordsEnd())) {
            while (next < named.size() && named.get(next).end() <= found.start()) {
                next++;
            }
            boolean free = next == named.size() || named.get(next).start() >= found.end();
            var title = text.substring(found.start(), found.end());
            var person = free && title.length() > 1 ? borne.bearer(title) : null;
            if (person != null && isSaidTo(i, found)) {
                offices = offices.isEmpty() ? new ArrayList<>() : offices;
                offices.add(addressing.mention(i, person, found.start(), found.end()));
            }
        }
        return offices;
    }

    /** Whether a title without a name addresses somebody: it is not about somebody, and not part of a name outside the roster. */
    private boolean isSaidTo(int i, Lexicon.Found title) {
        var clause = clauses.get(i);
        var rest = addressing.rest(title.end(), clause);
        boolean you = lexicon.lengthAtStart(Cue.SECOND_PERSON, rest) > 0;
        boolean latin = !HanText.isHan(text.charAt(title.end() - 1));
        boolean goesOn = !rest.isEmpty() && Character.isLetter(rest.charAt(0)) && !you
                && lexicon.lengthAtStart(Cue.YOU_AFTER, rest) == 0;
        if (latin && goesOn) {
            return false;
        }
        var before = new NameContext(text, clauses, lexicon, i, title.start());
        boolean surname = title.start() > clause.start() && HanText.isSurname(text.charAt(title.start() - 1));
        return you || before.bare || before.calling || before.callsInClause && title.end() == clause.wordsEnd() && !surname;
    }
}
