package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the roster's names in clauses and says what the speaker does with each. */
final class Mentions {

    /** Farthest sound that counts as a name: where only names are said, beside a title, and anywhere. */
    private static final double AFTER_THANKS = 0.36;
    private static final double WITH_TITLE = 0.3;
    private static final double ALONE = 0.21;
    private static final double FARTHEST = 0.51;

    private final String text;
    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Names names;
    private final Map<String, Set<Integer>> titled = new HashMap<>();
    private final Map<String, Integer> offices = new HashMap<>();

    Mentions(String text, List<Clause> clauses, Lexicon lexicon, Names names) {
        this.text = text;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The mentions of every clause, in order. A title that one person alone bears stands for that person when it comes alone. */
    List<List<Mention>> find() {
        var all = pass();
        titled.forEach((title, persons) -> {
            if (persons.size() == 1) {
                offices.put(title, persons.iterator().next());
            }
        });
        if (!offices.isEmpty()) {
            all = pass();
        }
        for (int i = 0; i < all.size(); i++) {
            all.set(i, NameLists.without(all, i, text, clauses));
        }
        return all;
    }

    private List<List<Mention>> pass() {
        var all = new ArrayList<List<Mention>>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            all.add(in(i));
        }
        return all;
    }

    private List<Mention> in(int i) {
        var clause = clauses.get(i);
        List<Mention> found = List.of();
        for (int at = clause.start(); at < clause.wordsEnd(); at++) {
            var mention = at(i, at);
            if (mention != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mention);
                at = mention.end() - 1;
            }
        }
        return found;
    }

    private Mention at(int i, int at) {
        var clause = clauses.get(i);
        var form = names.at(text, at, clause.wordsEnd());
        if (form != null) {
            return mention(i, form.person(), at, at + form.words().length());
        }
        var office = byOffice(i, at);
        if (office != null || !HanText.isHan(text.charAt(at))) {
            return office;
        }
        int person = names.bySurname(text.charAt(at));
        int title = person < 0 ? 0 : lexicon.lengthAt(Cue.TITLE, text, at + 1, clause.wordsEnd());
        if (title > 0) {
            return mention(i, person, at, at + 1);
        }
        return bySound(i, at);
    }

    private Mention byOffice(int i, int at) {
        if (offices.isEmpty()) {
            return null;
        }
        var clause = clauses.get(i);
        int length = lexicon.lengthAt(Cue.TITLE, text, at, clause.wordsEnd());
        var person = length == 0 || !Lexicon.isWhole(text, at, length) ? null : offices.get(text.substring(at, at + length));
        if (person == null) {
            return null;
        }
        var before = new BeforeName(text, clauses, lexicon, i, at);
        boolean you = lexicon.lengthAtStart(Cue.SECOND_PERSON, rest(at + length, clause)) > 0;
        return before.bare || before.calling || you ? mention(i, person, at, at + length) : null;
    }

    private Mention bySound(int i, int at) {
        var clause = clauses.get(i);
        var forms = names.spokenLike(text.charAt(at));
        if (forms.isEmpty()) {
            return null;
        }
        BeforeName before = null;
        Names.Form best = null;
        double nearest = FARTHEST;
        for (var form : forms) {
            int end = at + form.words().length();
            if (end <= clause.wordsEnd()) {
                var heard = text.substring(at, end);
                double distance = Sound.distance(form.words(), heard);
                if (distance < nearest && !hasEverydayWord(at, end, form.words())) {
                    before = before == null ? new BeforeName(text, clauses, lexicon, i, at) : before;
                    if (distance <= reach(form.words(), heard, before, rest(end, clause))) {
                        nearest = distance;
                        best = form;
                    }
                }
            }
        }
        if (best == null && at + 1 == clause.wordsEnd() && !hasEverydayWord(at, at + 1, "")
                && new BeforeName(text, clauses, lexicon, i, at).thanks) {
            return byFirstSyllable(i, at);
        }
        return best == null ? null : mention(i, best.person(), at, at + best.words().length());
    }

    /** After thanks a recognizer may leave only the first syllable of a given name. */
    private Mention byFirstSyllable(int i, int at) {
        var heard = text.substring(at, at + 1);
        int person = -1;
        for (var form : names.spoken()) {
            if (form.words().length() == 2 && Sound.distance(form.words().substring(0, 1), heard) == 0) {
                if (person >= 0 && person != form.person()) {
                    return null;
                }
                person = form.person();
            }
        }
        return person < 0 ? null : mention(i, person, at, at + 1);
    }

    private boolean hasEverydayWord(int start, int end, String name) {
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            if (lexicon.has(Cue.NEVER_IN_NAMES, c) && name.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private double reach(String name, String heard, BeforeName before, String rest) {
        if (lexicon.lengthAtStart(Cue.TITLE, rest) > 0) {
            return name.charAt(name.length() - 1) == heard.charAt(heard.length() - 1) ? 0.5 : WITH_TITLE;
        }
        if (before.thanks) {
            return AFTER_THANKS;
        }
        if (before.bare && (rest.isBlank() || lexicon.lengthAtStart(Cue.YOU_AFTER, rest) > 0) || before.calling) {
            return ALONE;
        }
        for (int k = 0; k < name.length(); k++) {
            if (name.charAt(k) == heard.charAt(k)) {
                return 0;
            }
        }
        return before.bare || before.being ? 0 : -1;
    }

    private Mention mention(int i, int person, int start, int nameEnd) {
        var clause = clauses.get(i);
        int title = lexicon.lengthAtStart(Cue.TITLE, rest(nameEnd, clause));
        int end = nameEnd + title;
        if (title > 0) {
            titled.computeIfAbsent(text.substring(nameEnd, end), t -> new HashSet<>()).add(person);
        }
        var before = text.substring(Math.max(clause.start(), start - 20), start).strip();
        int titleBefore = lexicon.lengthAtEnd(Cue.TITLE, before);
        if (titleBefore > 0) {
            titled.computeIfAbsent(before.substring(before.length() - titleBefore), t -> new HashSet<>()).add(person);
        }
        return new Mention(person, start, end, kind(i, start, rest(end, clause)));
    }

    private Mention.Kind kind(int i, int start, String rest) {
        var before = new BeforeName(text, clauses, lexicon, i, start);
        if (before.being) {
            return Mention.Kind.SELF_INTRODUCED;
        }
        if (before.thanks || before.bare && rest.isBlank() && goesOn(i) && begins(i + 1, Cue.THANKS)) {
            return Mention.Kind.THANKED;
        }
        if (begins(i + 1, Cue.THIRD_PERSON)) {
            return Mention.Kind.MENTIONED;
        }
        if (before.calling || rest.isBlank() && before.callsInClause) {
            return Mention.Kind.HANDED_OVER;
        }
        boolean asked = clauses.get(i).close() == Clause.Close.QUESTION;
        boolean called = before.bare
                ? rest.isBlank() || lexicon.lengthAtStart(Cue.YOU_AFTER, rest) > 0
                        || i > 0 && goesOn(i - 1) && speaksToSomebody(i - 1)
                : rest.isBlank() && (asked || begins(i + 1, Cue.SECOND_PERSON));
        return called ? Mention.Kind.ADDRESSED : Mention.Kind.MENTIONED;
    }

    /** Whether the sentence goes on after a clause. */
    private boolean goesOn(int i) {
        return clauses.get(i).close() == Clause.Close.COMMA;
    }

    private boolean speaksToSomebody(int i) {
        var clause = clauses.get(i);
        return (lexicon.cues(text, clause.start(), clause.wordsEnd()) & Cue.SECOND_PERSON.bit()) != 0;
    }

    /** Whether a clause begins with a cue, after words that only fill: "you" behind a name makes it a call, "she" does not. */
    private boolean begins(int i, Cue cue) {
        if (i == clauses.size()) {
            return false;
        }
        var words = rest(clauses.get(i).start(), clauses.get(i));
        for (int length = 1; length > 0; words = words.substring(length).stripLeading()) {
            if (lexicon.lengthAtStart(cue, words) > 0) {
                return true;
            }
            length = lexicon.lengthAtStart(Cue.FILLER, words);
        }
        return false;
    }

    private String rest(int from, Clause clause) {
        return from >= clause.wordsEnd() ? "" : text.substring(from, Math.min(clause.wordsEnd(), from + 16)).stripLeading();
    }
}
