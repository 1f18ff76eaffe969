package dev.roundtable.transcript.attribution.voice;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Clauses;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Mentions;
import dev.roundtable.transcript.attribution.name.Names;
import dev.roundtable.transcript.attribution.name.Titles;
import dev.roundtable.transcript.attribution.voice.NameEvent.Place;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Person;

/** Finds the names of a roster in the turns of a talk. */
final class NameEvents {

    /** How many clauses are the start of a turn. */
    private static final int START = 2;
    /** How many clauses are the end of a turn. */
    private static final int END = 3;

    private NameEvents() {
    }

    /**
     * The names in the turns, in the order of the talk.
     *
     * @param turns the stretches of the talk, which tile the body
     * @param language BCP 47 tag, which chooses the lexicon
     */
    static List<NameEvent> of(Body body, List<Stretch> turns, List<Person> roster, String language) {
        var text = HanText.fold(body.text());
        var clauses = new ArrayList<Clause>();
        var firsts = new int[turns.size() + 1];
        for (int turn = 0; turn < turns.size(); turn++) {
            firsts[turn] = clauses.size();
            int from = body.index(turns.get(turn).start());
            for (var clause : Clauses.of(text.substring(from, body.index(turns.get(turn).end())))) {
                clauses.add(new Clause(from + clause.start(), from + clause.end(), from + clause.wordsEnd(), clause.close()));
            }
        }
        firsts[turns.size()] = clauses.size();
        var lexicon = Lexicon.of(language);
        var mentions = new Mentions(text, clauses, lexicon, new Names(roster, lexicon), Titles.of(roster, lexicon)).find();
        var events = new ArrayList<NameEvent>();
        for (int turn = 0; turn < turns.size(); turn++) {
            int last = lastCall(mentions, firsts[turn], firsts[turn + 1]);
            for (int i = firsts[turn]; i < firsts[turn + 1]; i++) {
                for (var mention : mentions.get(i)) {
                    var place = place(i - firsts[turn], firsts[turn + 1] - firsts[turn], i == last);
                    events.add(new NameEvent(mention.person(), turn, mention.kind(), place, clauses.get(i).start(),
                            clauses.get(i).wordsEnd()));
                }
            }
        }
        return events;
    }

    private static int lastCall(List<List<Mention>> mentions, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (mentions.get(i).stream().anyMatch(mention -> mention.kind().calls())) {
                return i;
            }
        }
        return -1;
    }

    private static Place place(int clause, int clauses, boolean lastCall) {
        boolean first = clause < START;
        boolean last = clause >= clauses - END;
        return first && last ? Place.WHOLE : last ? Place.END : first ? Place.START : lastCall ? Place.LAST : Place.MIDDLE;
    }
}
