package dev.roundtable.transcript.attribution.name;

import java.util.List;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;

/** Analyses the words before a name in its clause. */
final class NameContext {

    /** How many chars a call may be before the name. */
    private static final int FAR = 80;

    final boolean bare;
    final boolean thanks;
    final boolean calling;
    final boolean callsInClause;
    final boolean invites;
    final boolean being;

    private final String text;
    private final Lexicon lexicon;

    NameContext(String text, List<Clause> clauses, Lexicon lexicon, int i, int at) {
        this.text = text;
        this.lexicon = lexicon;
        var clause = clauses.get(i);
        var words = text.substring(Math.max(clause.start(), at - 40), at).strip();
        int title = words.isEmpty() || HanText.isHan(words.charAt(words.length() - 1))
                ? 0
                : lexicon.lengthAtEnd(Cue.TITLE, words);
        words = words.substring(0, words.length() - title).strip();
        being = lexicon.lengthAtEnd(Cue.BEING, words) > 0
                || lexicon.lengthAtStart(Cue.BEING, words) > 0 && lexicon.lengthAtEnd(Cue.MODERATOR_NAME, words) > 0;
        calling = lexicon.lengthAtEnd(Cue.CALLING, words) > 0;
        callsInClause = lexicon.words(Cue.CALLING).stream()
                .anyMatch(call -> call.length() > 1 && isWithin(call, clause, at));
        invites = lexicon.words(Cue.INVITING).stream().anyMatch(invitation -> isWithin(invitation, clause, at));
        bare = isFilling(words);
        thanks = hasThanks(words) || bare && words.isEmpty() && i > 0
                && clauses.get(i - 1).close() == Clause.Close.COMMA && isThanks(clauses.get(i - 1));
    }

    /** Whether a call is before the name, with any words between: "Please welcome our director …". */
    private boolean isWithin(String call, Clause clause, int at) {
        for (int found = at; found >= Math.max(clause.start(), at - FAR); found--) {
            if (text.startsWith(call, found) && Lexicon.isWhole(text, found, call.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFilling(String words) {
        var left = words;
        while (!left.isEmpty()) {
            int length = lexicon.lengthAtStart(Cue.FILLER, left);
            if (length == 0) {
                return false;
            }
            left = left.substring(length).stripLeading();
        }
        return true;
    }

    private boolean hasThanks(String words) {
        return lexicon.words(Cue.THANKS).stream().anyMatch(words::contains);
    }

    private boolean isThanks(Clause previous) {
        var words = text.substring(previous.start(), previous.wordsEnd()).strip();
        return hasThanks(words) && isFilling(words);
    }
}
