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
    double[] find(boolean chinese, boolean declared, int roster) {
        var signs = new double[Sign.values().length];
        int clauses = observations.clauses();
        double words = Math.max(1, reading.words(0, clauses));
        signs[Sign.ALWAYS.ordinal()] = 1;
        signs[Sign.PEOPLE.ordinal()] = Math.log(Math.max(1, roster));
        signs[Sign.FOUND_LEADER.ordinal()] = declared ? 0 : 1;
        signs[Sign.CROWD.ordinal()] = roster > CROWD ? 1 : 0;
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
        signs[Sign.MEETING_WORDS.ordinal()] = Math.log1p(1000 * meeting / words);
        signs[Sign.HEARING_WORDS.ordinal()] = Math.log1p(1000 * hearing / words);
        signs[Sign.MEAN_FIT.ordinal()] = StretchSigns.logit(fit / words);
        signs[Sign.QUESTIONS_PER_WORD.ordinal()] = Math.log1p(1000 * questions / words);
        double confirmed = 0;
        double outside = 0;
        double several = 0;
        double own = 0;
        int introductions = 0;
        var said = new double[observations.voices()];
        for (var stretch : stretches) {
            int length = reading.words(stretch.from, stretch.to);
            said[stretch.voice] += length;
            confirmed += stretch.isConfirmed() ? length : 0;
            outside += observations.part(stretch.voice) == Part.OUTSIDER ? length : 0;
            several += stretch.get(Sign.CALLED_SEVERAL);
            own += stretch.hasOwnName() ? 1 : 0;
            introductions += stretch.get(Sign.SELF) > 0 ? 1 : 0;
        }
        signs[Sign.CONFIRMED_SHARE.ordinal()] = confirmed / words;
        signs[Sign.OUTSIDERS.ordinal()] = outside / words;
        signs[Sign.CHANGES_PER_WORD.ordinal()] = Math.log1p(1000 * stretches.size() / words);
        signs[Sign.SEVERAL_CALLED_SHARE.ordinal()] = several / stretches.size();
        signs[Sign.SELF_NAMING.ordinal()] = own / stretches.size();
        signs[Sign.INTRODUCTIONS.ordinal()] = Math.log1p(introductions);
        double longest = 0;
        for (double length : said) {
            longest = Math.max(longest, length);
        }
        signs[Sign.LONGEST_SHARE.ordinal()] = longest / words;
        calls(signs, words);
        turns(signs, words);
        signs[Sign.CHINESE.ordinal()] = chinese ? 1 : 0;
        signs[Sign.BARE.ordinal()] = observations.isBare() ? 1 : 0;
        signs[Sign.ENDLESS.ordinal()] = observations.isEndless() ? 1 : 0;
        return signs;
    }

    private void turns(double[] signs, double words) {
        signs[Sign.TURNS.ordinal()] = Math.log1p(stretches.size());
        signs[Sign.LEADER_SHARE.ordinal()] = stretches.stream().filter(StretchSigns::leads).mapToInt(StretchSigns::length).sum()
                / words;
        signs[Sign.LONGEST_TURN.ordinal()] = stretches.stream().mapToInt(StretchSigns::length).max().orElse(0) / words;
        signs[Sign.CONFIRMED_TURNS.ordinal()] = share(false, StretchSigns::isConfirmed, 0.5);
        signs[Sign.TWO_NAMES_TURNS.ordinal()] = share(false, stretch -> stretch.get(Sign.TWO_NAMES) > 0, 0.1);
        signs[Sign.OTHERS_CALL.ordinal()] = share(false, stretch -> stretch.get(Sign.CALLS_OTHER) > 0, 0.2);
        signs[Sign.ASKED_TURNS.ordinal()] = share(false, stretch -> stretch.get(Sign.ASKED_BEFORE) > 0, 0.5);
        signs[Sign.LEADER_CALLS.ordinal()] = share(true, stretch -> stretch.get(Sign.CALLS_NEXT) > 0, 0.5);
        signs[Sign.LEADER_THANKS.ordinal()] = share(true, stretch -> stretch.get(Sign.THANKS_PREVIOUS) > 0, 0.2);
    }

    /** The share of turns of those who lead, or of the others, that have a sign; with a prior of two turns. */
    private double share(boolean leads, Predicate<StretchSigns> sign, double prior) {
        long all = stretches.stream().filter(stretch -> stretch.leads() == leads).count();
        long some = stretches.stream().filter(stretch -> stretch.leads() == leads).filter(sign).count();
        return (some + prior) / (all + 2);
    }

    /** How often somebody is called, and how often the path lets that person follow soon. */
    private void calls(double[] signs, double words) {
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
        signs[Sign.CALLS_PER_WORD.ordinal()] = Math.log1p(1000 * calls / words);
        signs[Sign.CALLS_FOLLOWED.ordinal()] = (followed + 0.5) / (calls + 1);
    }
}
