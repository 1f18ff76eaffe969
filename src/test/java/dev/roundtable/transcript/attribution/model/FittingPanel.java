package dev.roundtable.transcript.attribution.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.attribution.UnresolvedTitles;
import dev.roundtable.transcript.attribution.VoiceProbabilities;
import dev.roundtable.transcript.attribution.clause.Clauses;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.name.Mentions;
import dev.roundtable.transcript.attribution.name.Names;
import dev.roundtable.transcript.attribution.name.Part;
import dev.roundtable.transcript.attribution.name.Titles;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import dev.roundtable.transcript.evaluation.LabelledPanel;
import dev.roundtable.transcript.evaluation.UnbrokenSpeech;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.question.LeaderFinder;
import dev.roundtable.transcript.script.Person;

/**
 * A labelled panel to fit weights on.
 *
 * @param truth the voice of each clause, the same between two places where it may change
 * @param weight how much it counts
 */
record FittingPanel(LabelledPanel panel, Observations observations, int[] truth, double weight) {

    private static final int MOST_PEOPLE = 9;
    private static final int MOST_PLACES = 1500;
    private static final int LEAST_TURNS = 4;
    /** Clauses of a turn in the mean: in a panel it is 10 to 50, in a conversation as few as 4. */
    private static final int LEAST_CLAUSES = 8;

    /**
     * The panels of a folder in which somebody leads and somebody answers. A talk of two counts half. Where each counts less than 1, those who
     * lead are told by how they speak, and very long ones are left out, and those whose turns are too short for a panel's.
     */
    static List<FittingPanel> of(Path folder, double weight) {
        var panels = new ArrayList<FittingPanel>();
        for (var file : EvaluationReport.files(folder, System.err)) {
            var panel = weight >= 1 ? read(file) : withLeaders(read(file));
            long lead = panel == null ? 0 : panel.roster().stream().filter(FittingPanel::leads).count();
            if (lead > 0 && lead < panel.roster().size() && panel.roster().size() <= MOST_PEOPLE
                    && panel.speech().truth().size() >= LEAST_TURNS) {
                var observations = observations(panel);
                var fitting = new FittingPanel(panel, observations, truth(panel, observations),
                        panel.roster().size() > 2 ? weight : weight / 2);
                if (weight >= 1 || fitting.isLikeAPanel()) {
                    panels.add(fitting);
                }
            }
        }
        return panels;
    }

    private static LabelledPanel read(Path file) {
        try {
            return withLeader(LabelledPanel.of(file));
        } catch (TranscriptException e) {
            // Of thousands of files some are no transcripts.
            return null;
        }
    }

    /** Where no sheet says who leads, the truth does: weights are fitted to what is so, and not to what is known. */
    private static LabelledPanel withLeader(LabelledPanel panel) {
        if (panel == null || panel.roster().stream().anyMatch(person -> person.role() == Person.Role.MODERATOR)) {
            return panel;
        }
        var leading = LeaderFinder.of(new Body(panel.speech().body()), panel.speech().truth(), Set.of());
        var roster = panel.roster().stream().map(person -> leading.contains(person.slug()) ? moderator(person) : person)
                .toList();
        return new LabelledPanel(panel.file(), panel.language(), roster, panel.speech());
    }

    private static Person moderator(Person person) {
        return new Person(person.slug(), person.name(), person.romanizedName(), Person.Role.MODERATOR,
                person.affiliation(), person.aliases());
    }

    /** Several may lead, though labels tell of one: whoever speaks little and mostly asks. */
    private static LabelledPanel withLeaders(LabelledPanel panel) {
        if (panel == null) {
            return panel;
        }
        var body = panel.speech().body();
        var roster = panel.roster().stream().map(person -> {
            var turns = panel.speech().truth().stream().filter(s -> person.slug().equals(s.speaker()))
                    .map(s -> body.substring(body.offsetByCodePoints(0, s.start()), body.offsetByCodePoints(0, s.end()))
                            .strip())
                    .toList();
            long asked = turns.stream().filter(t -> t.substring(Math.max(0, t.length() - 80)).matches("(?s).*[?？].*")).count();
            int said = turns.stream().mapToInt(String::length).sum();
            boolean leads = turns.size() >= 3 && asked * 2 >= turns.size() && said < 0.35 * body.length();
            return leads ? moderator(person) : person;
        }).toList();
        return new LabelledPanel(panel.file(), panel.language(), roster, panel.speech());
    }

    private static boolean leads(Person person) {
        return Part.of(person.role()).leads();
    }

    private static Observations observations(LabelledPanel panel) {
        var text = HanText.fold(panel.speech().body());
        var lexicon = Lexicon.of(panel.language());
        var clauses = Clauses.of(text);
        var parts = SpeakerInference.parts(panel.roster());
        var mentions = new Mentions(text, clauses, lexicon, new Names(panel.roster(), lexicon),
                Titles.of(panel.roster(), lexicon));
        // Whom an open title means is told by the weights set by hand: by fitted ones, the fit would depend on the one before.
        var worth = Weights.columns(HanText.lines("custom.txt"))[0];
        var likeliest = new UnresolvedTitles(mentions, parts,
                supposed -> VoiceProbabilities.likelihood(new Observations(text, clauses, supposed, lexicon, parts), worth))
                .hypotheses()
                .get(0);
        return new Observations(text, clauses, likeliest.mentions(), lexicon, parts);
    }

    private static int[] truth(LabelledPanel panel, Observations observations) {
        var slugs = panel.roster().stream().map(Person::slug).toList();
        var body = panel.speech().body();
        var voices = new int[body.codePointCount(0, body.length())];
        Arrays.fill(voices, slugs.size());
        for (var stretch : panel.speech().truth()) {
            int voice = stretch.speaker() == null ? -1 : slugs.indexOf(stretch.speaker());
            Arrays.fill(voices, stretch.start(), stretch.end(), voice < 0 ? slugs.size() : voice);
        }
        var truth = new int[observations.clauses()];
        var places = observations.places();
        for (int j = 0; j + 1 < places.length; j++) {
            int from = body.codePointCount(0, observations.clause(places[j]).start());
            int to = body.codePointCount(0, observations.clause(places[j + 1] - 1).end());
            Arrays.fill(truth, places[j], places[j + 1], most(voices, from, to, slugs.size() + 1));
        }
        return truth;
    }

    private static int most(int[] voices, int from, int to, int count) {
        var counts = new int[count];
        for (int i = from; i < to; i++) {
            counts[voices[i]]++;
        }
        int most = 0;
        for (int v = 1; v < count; v++) {
            most = counts[v] > counts[most] ? v : most;
        }
        return most;
    }

    private boolean isLikeAPanel() {
        return observations.places().length <= MOST_PLACES && observations.clauses() >= LEAST_CLAUSES * turns();
    }

    /** The same as a recognizer may write it: in lower case and without punctuation. */
    FittingPanel withoutMarks() {
        var body = new Body(panel.speech().body());
        var stripped = new StringBuilder();
        var stretches = new ArrayList<Stretch>();
        int end = 0;
        for (var stretch : panel.speech().truth()) {
            var words = body.words(stretch.start(), stretch.end()).replaceAll("[^\\p{L}\\p{N}\\s'’]", "")
                    .toLowerCase(Locale.ROOT);
            int start = end;
            end += words.codePointCount(0, words.length());
            stripped.append(words);
            if (end > start) {
                stretches.add(new Stretch(start, end, stretch.speaker(), stretch.attribution()));
            }
        }
        var bare = new LabelledPanel(panel.file(), panel.language(), panel.roster(),
                new UnbrokenSpeech(stripped.toString(), stretches));
        var observations = observations(bare);
        return new FittingPanel(bare, observations, truth(bare, observations), weight);
    }

    /** Turns of the truth. */
    int turns() {
        int turns = 1;
        for (int i = 1; i < truth.length; i++) {
            turns += truth[i] == truth[i - 1] ? 0 : 1;
        }
        return turns;
    }

    /** 1 for Chinese, 2 for the rest: the column of weights that it adds to. */
    int column() {
        return panel.language().startsWith("zh") ? 1 : 2;
    }
}
