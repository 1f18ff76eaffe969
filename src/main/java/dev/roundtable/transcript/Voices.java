package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.text.LanguageDetector;
import dev.roundtable.transcript.attribution.ReviewedCues;
import dev.roundtable.transcript.attribution.SourceLabels;
import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.attribution.voice.VoiceNames;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.Roster;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.ConversationKind;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Coverage;
import dev.roundtable.transcript.sheet.PanelSheet.Labels;

/**
 * Divides the body of a transcript into stretches with speakers. It uses the labels of the source, else the reviewed cues of the sheet,
 * else inference, which goes through the cues of the sheet if they are pins.
 *
 * @param stretches tile the body
 * @param cues the reviewed cues; null if they were not used
 * @param kind what kind of conversation it is; null if speakers were not inferred, or if no kind is clear
 * @param problems warnings for the editor
 */
record Voices(Body body, String language, Roster roster, List<Stretch> stretches, ReviewedCues cues, ConversationKind kind,
        List<Problem> problems) {

    /** A BCP 47 tag with a language of ISO 639 and perhaps a script, a region or more. */
    private static final Pattern TAG = Pattern.compile("\\p{Alpha}{2,3}(?:-\\p{Alnum}{1,8}){0,8}");
    private static final int MOST_LABELS = 5;

    /** How many characters of a turn are quoted. */
    private static final int OPENING = 40;

    /** The most UTF-16 units of a turn. */
    static final int LONGEST_TURN = 1_000_000;

    /**
     * Attributes the words of a transcript.
     *
     * @param slug the slug of the panel
     */
    static Voices of(String slug, Transcript transcript, PanelSheet sheet, ReadingOptions options) {
        var body = new Body(transcript.body());
        var language = LanguageDetector.of(language(transcript, sheet), body.text());
        var source = sheet.labels() == Labels.TRUST ? transcript : transcript.unlabelled();
        var roster = Roster.of(slug, source, sheet, options.directory());
        var stretches = SourceLabels.stretches(source, roster.slugs());
        if (!roster.slugs().isEmpty()) {
            var named = new Voices(body, language, roster, stretches, null, null, List.of()).withNames(sheet, options);
            return new Voices(body, language, named.roster, named.stretches, null, null, labelProblems(sheet, named.roster));
        }
        if (!sheet.cues().isEmpty()) {
            var cues = new ReviewedCues(body, sheet);
            if (sheet.coverage() == Coverage.PINS) {
                return inferred(new Voices(body, language, roster, stretches, cues, null, List.of()), options, cues.pins());
            }
            return new Voices(body, language, roster, cues.stretches(), cues, null, List.of());
        }
        return inferred(new Voices(body, language, roster, stretches, null, null, List.of()), options, new TreeMap<>());
    }

    /** The same voices, with inferred speakers between the pins of the sheet. */
    private static Voices inferred(Voices voices, ReadingOptions options, SortedMap<Integer, String> pins) {
        var candidates = voices.roster.candidates();
        var stretches = voices.stretches;
        ConversationKind kind = null;
        if (!candidates.isEmpty()) {
            var inferred = SpeakerInference.of(candidates, voices.language, options.minConfidence())
                    .inferVoices(voices.body.text(), pins);
            var pinned = new TreeMap<Integer, String>();
            pins.forEach((index, speaker) -> pinned.put(voices.body.codePoint(index), speaker));
            stretches = MarkedVoices.of(stretches, inferred.stretches(), pinned, options.minConfidence());
            kind = inferred.kind();
        }
        return new Voices(voices.body, voices.language, voices.roster.withSpeakers(speakers(stretches)), stretches,
                voices.cues, kind, List.of());
    }

    /** The same voices, with the people of those that a recognizer only counted, as far as the words show them. */
    private Voices withNames(PanelSheet sheet, ReadingOptions options) {
        var anonymous = roster.people().stream()
                .filter(person -> LabelWords.isVoice(person.name()) && sheet.person(person.slug()).isEmpty()).map(Person::slug)
                .collect(Collectors.toSet());
        var candidates = roster.candidates().stream().filter(person -> !LabelWords.isPart(person.name())).toList();
        if (anonymous.isEmpty() || roster.slugs().values().containsAll(candidates.stream().map(Person::slug).toList())) {
            return this;
        }
        var voices = new VoiceNames(body, stretches, candidates, language);
        var named = voices.find(anonymous, Math.max(VoiceNames.DEFAULT_THRESHOLD, options.minConfidence()));
        var persons = named.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, voice -> voice.getValue().person()));
        return new Voices(body, language, roster.withNames(persons), voices.turns(named), cues, kind, problems);
    }

    /** The language that the sheet states, else the one that the file states; null without a valid tag. */
    private static String language(Transcript transcript, PanelSheet sheet) {
        var stated = transcript.facts().language();
        boolean valid = stated != null && TAG.matcher(stated).matches();
        return sheet.language() != null || !valid ? sheet.language() : stated;
    }

    /** All who speak, or who may be the speaker of a stretch. */
    private static Set<String> speakers(List<Stretch> stretches) {
        return stretches.stream().flatMap(stretch -> Stream.concat(Stream.ofNullable(stretch.speaker()),
                stretch.attribution().candidates().stream().map(Candidate::speaker))).collect(Collectors.toSet());
    }

    /**
     * Refuses a turn that is too long: a day of speech without a change of voice.
     *
     * @param file the name of the transcript
     * @param text the file as text
     * @throws TranscriptException if there is such a turn
     */
    void checkLengths(String file, String text) {
        for (var stretch : stretches) {
            int start = body.index(stretch.start());
            if (body.index(stretch.end()) - start > LONGEST_TURN) {
                var opening = body.text().substring(start, body.text().offsetByCodePoints(start, OPENING)).strip().lines()
                        .findFirst().orElse("");
                int at = text.indexOf(opening);
                throw new TranscriptException(Problem.error(file,
                        at < 0 ? null : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count(),
                        "The turn that begins with \"%s\" has more than %,d characters.".formatted(Excerpt.of(opening),
                                LONGEST_TURN),
                        "Say in a panel sheet who takes part, or where the voice changes, or split the file."));
            }
        }
    }

    private static List<Problem> labelProblems(PanelSheet sheet, Roster roster) {
        var problems = new ArrayList<Problem>();
        if (!sheet.cues().isEmpty()) {
            problems.add(Problem.warning(sheet.file(), sheet.cues().get(0).line(),
                    "The cues are not used, because the transcript labels its speakers.",
                    "Remove them, or say source: { labels: IGNORE } to let them decide."));
        }
        var silent = VoiceAliases.problems(sheet, roster.slugs().keySet());
        problems.addAll(silent);
        if (silent.isEmpty() && !sheet.people().isEmpty()
                && sheet.people().stream().noneMatch(person -> roster.slugs().containsValue(person.slug()))) {
            problems.add(Problem.warning(sheet.file(), sheet.lines().of("people"),
                    "The sheet names nobody who has a label of the transcript: " + String.join(", ",
                            roster.slugs().keySet().stream().limit(MOST_LABELS).map(label -> '"' + label + '"').toList())
                            + '.',
                    "Say whose labels they are, as in aliases: [%s].".formatted(roster.slugs().keySet().iterator().next())));
        }
        return problems;
    }
}
