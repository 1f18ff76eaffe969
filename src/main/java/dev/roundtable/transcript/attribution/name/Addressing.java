package dev.roundtable.transcript.attribution.name;

import java.util.List;

import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;

/** Decides what a speaker does with a name: thanks the person, addresses the person, hands over, or only mentions the person. */
final class Addressing {

    private final String text;
    private final List<Clause> clauses;
    private final Lexicon lexicon;

    Addressing(String text, List<Clause> clauses, Lexicon lexicon) {
        this.text = text;
        this.clauses = clauses;
        this.lexicon = lexicon;
    }

    /** The mention of a person whose name, without a title after it, is between two indexes of a clause. */
    Mention mention(int i, int person, int start, int nameEnd) {
        int end = nameEnd + lexicon.lengthAtStart(Cue.TITLE, rest(nameEnd, clauses.get(i)));
        return new Mention(person, start, end, kind(i, start, rest(end, clauses.get(i))));
    }

    /** The title at the end of a mention or before it; empty if there is none. */
    String titleIn(Mention mention) {
        var words = text.substring(mention.start(), mention.end());
        int behind = lexicon.lengthAtEnd(Cue.TITLE, words);
        if (behind > 0) {
            return words.substring(words.length() - behind);
        }
        return titleBefore(mention.start());
    }

    /** The title before an index; empty if there is none. */
    String titleBefore(int at) {
        var before = text.substring(Math.max(0, at - 20), at).strip();
        return before.substring(before.length() - lexicon.lengthAtEnd(Cue.TITLE, before));
    }

    private Mention.Kind kind(int i, int start, String rest) {
        var before = new NameContext(text, clauses, lexicon, i, start);
        if (before.being) {
            return Mention.Kind.SELF_INTRODUCED;
        }
        if (before.thanks || before.bare && rest.isBlank() && goesOn(i) && begins(i + 1, Cue.THANKS)) {
            return Mention.Kind.THANKED;
        }
        if (before.invites && rest.isBlank()) {
            return Mention.Kind.HANDED_OVER;
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

    /** Whether a clause begins with a cue, after fillers. After a name, "you" makes it a call, but "she" does not. */
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

    /** The first words of a clause from an index on. */
    String rest(int from, Clause clause) {
        return from >= clause.wordsEnd() ? "" : text.substring(from, Math.min(clause.wordsEnd(), from + 16)).stripLeading();
    }
}
