package dev.roundtable.transcript.attribution.name;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;

/**
 * Finds names that a speech recognizer wrote with characters of a similar sound. How much the sound may differ depends on the words
 * around it: more where only a name is possible, less elsewhere.
 */
final class MisheardNames {

    /** The greatest distance of sound from a name: after thanks, beside a title, and elsewhere. */
    private static final double AFTER_THANKS = 0.36;
    private static final double WITH_TITLE = 0.3;
    private static final double WITH_TITLE_AND_LAST = 0.5;
    private static final double ALONE = 0.21;
    private static final double FARTHEST = 0.51;

    private final String text;
    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Names names;
    private final Addressing addressing;

    MisheardNames(String text, List<Clause> clauses, Lexicon lexicon, Names names) {
        this.text = text;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.names = names;
        this.addressing = new Addressing(text, clauses, lexicon);
    }

    /** The misheard mentions in a clause, which do not overlap the correctly written ones. */
    List<Mention> in(int i, List<Mention> written) {
        var clause = clauses.get(i);
        List<Mention> found = List.of();
        int next = 0;
        for (int at = clause.start(); at < clause.wordsEnd(); at++) {
            while (next < written.size() && written.get(next).end() <= at) {
                next++;
            }
            int limit = next < written.size() ? written.get(next).start() : clause.wordsEnd();
            var mention = at < limit && HanText.isHan(text.charAt(at)) ? at(i, at, limit) : null;
            if (mention != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mention);
                at = mention.end() - 1;
            }
        }
        return found;
    }

    private Mention at(int i, int at, int limit) {
        var titled = bySurname(i, at, limit);
        if (titled != null) {
            return titled;
        }
        NameContext before = null;
        Names.Form best = null;
        double nearest = FARTHEST;
        for (var form : names.spokenLike(text.charAt(at))) {
            int end = at + form.words().length();
            if (end <= limit) {
                var heard = text.substring(at, end);
                double distance = Sound.distance(form.words(), heard);
                if (distance < nearest && !hasEverydayWord(at, end, form.words())) {
                    before = before == null ? before(i, at) : before;
                    if (distance <= reach(form.words(), heard, before, rest(end, limit))) {
                        nearest = distance;
                        best = form;
                    }
                }
            }
        }
        if (best != null) {
            return addressing.mention(i, best.person(), at, at + best.words().length());
        }
        return at + 1 == clauses.get(i).wordsEnd() && !hasEverydayWord(at, at + 1, "") ? byFirstSyllable(i, at) : null;
    }

    private NameContext before(int i, int at) {
        return new NameContext(text, clauses, lexicon, i, at);
    }

    /** The mention by a misheard surname and a title. It counts only if somebody is addressed: elsewhere it is a longer word. */
    private Mention bySurname(int i, int at, int limit) {
        int person = names.soundsLikeSurname(text.charAt(at));
        if (person < 0 || lexicon.lengthAt(Cue.TITLE, text, at + 1, limit) == 0) {
            return null;
        }
        var before = before(i, at);
        return before.bare || before.calling || before.thanks ? addressing.mention(i, person, at, at + 1) : null;
    }

    /** The words after a name, up to the next correctly written name: a title after that one belongs to it. */
    private String rest(int from, int limit) {
        return text.substring(from, Math.min(limit, from + 16)).stripLeading();
    }

    /** The mention by the first syllable of a given name: after thanks, a recognizer may write no more. */
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
        var before = person < 0 ? null : before(i, at);
        return before != null && before.thanks && before.bare ? addressing.mention(i, person, at, at + 1) : null;
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

    private double reach(String name, String heard, NameContext before, String rest) {
        boolean alone = before.bare && (rest.isBlank() || lexicon.lengthAtStart(Cue.YOU_AFTER, rest) > 0) || before.calling;
        if (lexicon.lengthAtStart(Cue.TITLE, rest) > 1) {
            boolean last = name.charAt(name.length() - 1) == heard.charAt(heard.length() - 1);
            return last && (before.bare || before.calling || before.thanks)
                    ? WITH_TITLE_AND_LAST
                    : last || alone ? WITH_TITLE : ALONE;
        }
        if (before.thanks && before.bare) {
            return AFTER_THANKS;
        }
        if (alone) {
            return ALONE;
        }
        for (int k = 0; k < name.length(); k++) {
            if (name.charAt(k) == heard.charAt(k)) {
                return 0;
            }
        }
        return before.bare || before.being ? 0 : -1;
    }
}
