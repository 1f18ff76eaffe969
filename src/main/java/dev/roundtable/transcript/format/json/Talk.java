package dev.roundtable.transcript.format.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.FileDate;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.SpokenLanguage;
import dev.roundtable.transcript.format.TextJoiner;
import dev.roundtable.transcript.format.label.Labels;

/** Collects what a recognizer's file says, and makes a transcript of it: the names of voices may follow the words. */
final class Talk {

    /** Times that are this many seconds for each character are milliseconds: nobody speaks so slowly. */
    private static final double SLOWEST = 3;

    private static final List<String> LANGUAGES = List.of("language", "language_code", "languageCode", "locale", "lang",
            "results.language_code", "result.language", "params.language", "metadata.language",
            "metadata.transcription_config.language", "results.channels[].detected_language", "results[].languageCode",
            "results[].language_code", "response.results[].languageCode", "result.transcription.languages[]",
            "recognizedPhrases[].locale", "phrases[].locale");
    private static final List<String> TITLES = List.of("title", "metadata.title");
    private static final List<String> DATES = List.of("date", "metadata.date");
    private static final List<String> VOICES = List.of("speakers", "speaker_names", "speaker_labels", "speaker_map");

    /** What recognizers write where nobody speaks, such as {@code [BLANK_AUDIO]}, {@code [Music]} and {@code ♪♪}. */
    private static final Pattern NOISE = Pattern.compile(
            "[\\[(](?:[A-Z][A-Z_ ]{1,30}|(?i:music|applause|laughter|laughs|silence|noise|inaudible|blank audio))[\\])]|[♪♫ ]+");

    private final VoiceNames names = new VoiceNames();
    private List<Utterance> utterances = new ArrayList<>();
    private String title;
    private String language;
    private LocalDate date;

    /** Lets a walk read title, day, language and names of voices, except where it reads something else. */
    void readFacts(JsonWalk walk) {
        TITLES.forEach(path -> walk.onFree(path, (value, at) -> title = value.isString() ? value.scalar() : title));
        DATES.forEach(path -> walk.onFree(path, (value, at) -> date = value.isString() ? FileDate.in(value.scalar()) : date));
        LANGUAGES.forEach(path -> walk.onFree(path,
                (value, at) -> language = language == null && value.isString()
                        ? SpokenLanguage.tag(value.scalar())
                        : language));
        VOICES.forEach(path -> walk.onFree(path, (value, at) -> names.read(value)));
    }

    void add(Utterance utterance) {
        utterances.add(utterance);
    }

    void addAll(List<Utterance> more) {
        utterances.addAll(more);
    }

    boolean isEmpty() {
        return utterances.isEmpty();
    }

    /** Uses a stated language, unless there is one. */
    void language(String stated) {
        language = language == null ? SpokenLanguage.tag(stated) : language;
    }

    /** Puts channels together that stand one after another. */
    void sortByTime() {
        if (utterances.stream().noneMatch(utterance -> utterance.start() == null)) {
            utterances.sort(Comparator.comparing(Utterance::start));
        }
    }

    /** Whether the times can only be milliseconds. */
    private boolean isInMilliseconds() {
        var starts = utterances.stream().map(Utterance::start).filter(Objects::nonNull).toList();
        boolean whole = utterances.stream().allMatch(utterance -> isWhole(utterance.start()) && isWhole(utterance.end()));
        if (!whole || starts.isEmpty()) {
            return false;
        }
        double last = utterances.stream().mapToDouble(utterance -> utterance.end() != null
                ? utterance.end()
                : utterance.start() != null ? utterance.start() : 0).max().orElse(0);
        long characters = utterances.stream().mapToLong(utterance -> utterance.words().length()).sum();
        return last - starts.get(0) > SLOWEST * characters;
    }

    private static boolean isWhole(Double time) {
        return time == null || time == Math.rint(time);
    }

    /** Makes the transcript; the times are seconds, or clearly milliseconds. */
    Transcript transcript(JsonSource source, String format) {
        if (isInMilliseconds()) {
            utterances = utterances.stream().map(utterance -> utterance.dividedBy(1000)).toList();
        }
        var labels = new Labels(source.file());
        var body = SpeechBuilder.ofCues(source.file());
        for (var utterance : utterances) {
            body.time(utterance.line(), utterance.start(), utterance.end());
            var label = names.label(utterance.speaker());
            var words = TextJoiner.fold(utterance.words()).strip();
            if (NOISE.matcher(words).matches()) {
                continue;
            }
            boolean chevrons = words.startsWith(">>");
            if (chevrons || utterance.newVoice()) {
                body.newVoice();
            }
            body.add(chevrons ? words.replaceFirst("^>{2,5}+", "") : words,
                    label == null ? null : labels.of(label, utterance.line()), utterance.start(), utterance.end());
        }
        body.facts(new Facts(language, null, null, List.of()));
        return body.transcript(format, title, date);
    }
}
