package dev.roundtable.transcript.attribution.certainty;

import java.util.List;
import java.util.function.Predicate;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Part;

/** The signs of a whole conversation. They tell what its kind can support. */
final class ConversationSigns {

    private static final int CROWD = 7;
    private static final int SOON = 8;

    private final Reading reading;
    private final Observations observations;
    private final List<StretchSigns> stretches;

    ConversationSigns(Reading reading, List<StretchSigns> stretches) {
        this.reading = reading;
        this.observations = reading.observations();
        this.stretches = stretches;
    }

    /** Puts the signs into those of a sentence. */
    Signs find(boolean chinese, boolean declared, int roster) {
        var signs = new Signs();
        int clauses = observations.clauses();
        double words = Math.max(1, reading.words(0, clauses));
        signs.set(Sign.ALWAYS, 1);
        signs.set(Sign.PEOPLE, Math.log(Math.max(1, roster)));
        signs.set(Sign.FOUND_LEADER, !declared);
        signs.set(Sign.CROWD, roster > CROWD);
        double fit = 0;
        int questions = 0;
        int meeting = 0;
        int hearing = 0;
        for (int i = 0; i < clauses; i++) {
            fit += reading.fit(i) * reading.words(i, i + 1);
            questions += observations.shows(i, Cue.QUESTION_MARK) ? 1 : 0;
            meeting += observations.shows(i, Cue.MEETING) ? 1 : 0;
            hearing += observations.shows(i, Cue.HEARING) ? 1 : 0;
        }
        signs.set(Sign.MEETING_WORDS, Math.log1p(1000 * meeting / words));
        signs.set(Sign.HEARING_WORDS, Math.log1p(1000 * hearing / words));
        signs.set(Sign.MEAN_FIT, Signs.logit(fit / words));
        signs.set(Sign.QUESTIONS_PER_WORD, Math.log1p(1000 * questions / words));
        double confirmed = 0;
        double outside = 0;
        double several = 0;
        double own = 0;
        int introductions = 0;
        var said = new double[observations.voices()];
        for (var stretch : stretches) {
            int length = stretch.length();
            said[stretch.voice()] += length;
            confirmed += stretch.names().isConfirmed() ? length : 0;
            outside += observations.part(stretch.voice()) == Part.OUTSIDER ? length : 0;
            several += stretch.signs().get(Sign.CALLED_SEVERAL);
            own += stretch.names().ownName() >= 0 ? 1 : 0;
            introductions += stretch.signs().has(Sign.SELF) ? 1 : 0;
        }
        signs.set(Sign.CONFIRMED_SHARE, confirmed / words);
        signs.set(Sign.OUTSIDERS, outside / words);
        signs.set(Sign.CHANGES_PER_WORD, Math.log1p(1000 * stretches.size() / words));
        signs.set(Sign.SEVERAL_CALLED_SHARE, several / stretches.size());
        signs.set(Sign.SELF_NAMING, own / stretches.size());
        signs.set(Sign.INTRODUCTIONS, Math.log1p(introductions));
        double longest = 0;
        for (double length : said) {
            longest = Math.max(longest, length);
        }
        signs.set(Sign.LONGEST_SHARE, longest / words);
        calls(signs, words);
        turns(signs, words);
        signs.set(Sign.CHINESE, chinese);
        signs.set(Sign.BARE, observations.isBare());
        signs.set(Sign.ENDLESS, observations.isEndless());
        return signs;
    }

    private void turns(Signs signs, double words) {
        signs.set(Sign.TURNS, Math.log1p(stretches.size()));
        signs.set(Sign.LEADER_SHARE, stretches.stream().filter(StretchSigns::leads).mapToInt(StretchSigns::length).sum()
                / words);
        signs.set(Sign.LONGEST_TURN, stretches.stream().mapToInt(StretchSigns::length).max().orElse(0) / words);
        signs.set(Sign.CONFIRMED_TURNS, share(false, stretch -> stretch.names().isConfirmed(), 0.5));
        signs.set(Sign.TWO_NAMES_TURNS, share(false, stretch -> stretch.signs().has(Sign.TWO_NAMES), 0.1));
        signs.set(Sign.OTHERS_CALL, share(false, stretch -> stretch.signs().has(Sign.CALLS_OTHER), 0.2));
        signs.set(Sign.ASKED_TURNS, share(false, stretch -> stretch.signs().has(Sign.ASKED_BEFORE), 0.5));
        signs.set(Sign.LEADER_CALLS, share(true, stretch -> stretch.signs().has(Sign.CALLS_NEXT), 0.5));
        signs.set(Sign.LEADER_THANKS, share(true, stretch -> stretch.signs().has(Sign.THANKS_PREVIOUS), 0.2));
    }

    /** The share of turns of those who lead, or of the others, that have a sign; with a prior of two turns. */
    private double share(boolean leads, Predicate<StretchSigns> sign, double prior) {
        long all = stretches.stream().filter(stretch -> stretch.leads() == leads).count();
        long some = stretches.stream().filter(stretch -> stretch.leads() == leads).filter(sign).count();
        return (some + prior) / (all + 2);
    }

    /** How often somebody is called, and how often the path lets that person follow soon. */
    private void calls(Signs signs, double words) {
        int calls = 0;
        int followed = 0;
        var path = reading.path();
        for (int i = 0; i < path.length; i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.kind().calls() && mention.kind() != Mention.Kind.THANKED) {
                    calls++;
                    boolean soon = false;
                    for (int k = i + 1; k < Math.min(path.length, i + SOON) && !soon; k++) {
                        soon = path[k] == mention.person() && path[k - 1] != mention.person();
                    }
                    followed += soon ? 1 : 0;
                }
            }
        }
        signs.set(Sign.CALLS_PER_WORD, Math.log1p(1000 * calls / words));
        signs.set(Sign.CALLS_FOLLOWED, (followed + 0.5) / (calls + 1));
    }
}
