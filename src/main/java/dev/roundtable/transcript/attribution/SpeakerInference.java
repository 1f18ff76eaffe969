package dev.roundtable.transcript.attribution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Clauses;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.TurnModel;
import dev.roundtable.transcript.attribution.model.Weights;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Part;
import dev.roundtable.transcript.script.Person;

/**
 * Infers the speakers of a body without labels from its words: who is called, thanked and named, who asks and who answers, how long
 * turns are, and the vocabulary of each panelist. Each clause gets its likeliest voice in a probabilistic model ({@link TurnModel}). A
 * further language needs a lexicon. Instances have no state, and the same body gives the same stretches.
 */
public final class SpeakerInference {

    /** The default of the least confidence: on panels that were not used for fitting, most speakers below it were wrong. */
    public static final double DEFAULT_THRESHOLD = 0.8;

    private static final String UNDETERMINED = "und";

    /** Of a larger roster so many are considered, who moderate or are named most: the work grows with the cube of their number. */
    private static final int MOST_PEOPLE = 10;
    /** The most people with pins who are considered. The words after the pins of others are theirs up to the next change of voice. */
    private static final int MOST_PINNED = 12;

    private final List<Person> roster;
    private final String language;
    private final double threshold;
    private final double[] weights;

    /**
     * Inference with given weights.
     *
     * @param threshold the least confidence of a speaker, 0 to 1
     * @param weights by feature number; null for those of the language
     */
    public SpeakerInference(List<Person> roster, String language, double threshold, double[] weights) {
        this.weights = weights;
        this.roster = List.copyOf(roster);
        this.language = language;
        this.threshold = threshold;
    }

    /**
     * Inference for a panel. A speaker with less confidence than the threshold is unknown. At 0, every turn has a speaker.
     *
     * @param roster the people and their roles; their order is a hint in which order they speak first
     * @param language the language of the body, such as {@code zh} or {@code en}; null or {@code und} to choose one of these two by
     *        the script. Other languages have no cue words: names and the length of turns decide
     * @param threshold the least confidence of a speaker, 0 to 1
     */
    public static SpeakerInference of(List<Person> roster, String language, double threshold) {
        return new SpeakerInference(roster, language, threshold, null);
    }

    /**
     * Attributes a body, and infers what kind of conversation it is.
     *
     * @param body the words as transcribed, without labels
     * @param pins who begins to speak at some indexes of the body, as slugs of the roster
     */
    public InferredVoices inferVoices(String body, SortedMap<Integer, String> pins) {
        if (body.isEmpty()) {
            return new InferredVoices(List.of(), null);
        }
        var reading = read(body, pins);
        return new InferredVoices(new Stretches(body, reading, pins, threshold).list(), reading.kind());
    }

    /** The likeliest voice of each clause of a body that is not empty, and how sure it is. */
    PathReading read(String body, SortedMap<Integer, String> pins) {
        var text = HanText.fold(body);
        var tag = language != null && !language.equals(UNDETERMINED) ? language : HanText.isMostlyHan(text) ? "zh" : "en";
        var lexicon = Lexicon.of(tag);
        var clauses = Clauses.of(text, new TreeSet<>(pins.keySet()));
        var weightsOfLanguage = weights != null ? weights : Weights.of(tag, Observations.isBare(text, clauses));
        var people = roster;
        if (roster.size() > MOST_PEOPLE) {
            people = mostRelevant(Talk.mentions(text, clauses, lexicon, people).written(), pins.values());
        }
        var talk = new Talk(text, clauses, lexicon, weightsOfLanguage, pinned(clauses, people, pins));
        return new TalkReader(talk, people, tag.startsWith("zh"), roster.size()).read();
    }

    /** The voice of each pin by clause, -1 for none. Pins of people who are not considered have the voice of everybody else. */
    private int[] pinned(List<Clause> clauses, List<Person> people, SortedMap<Integer, String> pins) {
        if (pins.isEmpty()) {
            return new int[0];
        }
        var voices = new HashMap<String, Integer>();
        roster.forEach(person -> voices.put(person.slug(), people.size()));
        for (int p = 0; p < people.size(); p++) {
            voices.put(people.get(p).slug(), p);
        }
        return clauses.stream().mapToInt(clause -> voices.getOrDefault(pins.get(clause.start()), -1)).toArray();
    }

    private List<Person> mostRelevant(List<List<Mention>> mentions, Collection<String> pinned) {
        var named = new int[roster.size()];
        mentions.forEach(list -> list.forEach(mention -> named[mention.person()]++));
        var pins = new HashMap<String, Integer>();
        pinned.forEach(slug -> pins.merge(slug, 1, Integer::sum));
        var order = Comparator.comparing((Integer p) -> -pins.getOrDefault(roster.get(p).slug(), 0))
                .thenComparing(p -> Part.of(roster.get(p).role()) != Part.MODERATOR)
                .thenComparing(p -> -named[p]);
        var kept = IntStream.range(0, roster.size()).boxed().sorted(order)
                .limit(Math.max(MOST_PEOPLE, Math.min(MOST_PINNED, pins.size()))).sorted();
        return kept.map(roster::get).toList();
    }

    /** The part of each person, and after them {@link Part#OUTSIDER} for everybody else. */
    public static Part[] parts(List<Person> people) {
        var parts = new Part[people.size() + 1];
        for (int p = 0; p < people.size(); p++) {
            parts[p] = Part.of(people.get(p).role());
        }
        parts[people.size()] = Part.OUTSIDER;
        return parts;
    }
}
