package dev.roundtable.transcript.format.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.FileDate;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.SpokenLanguage;
import dev.roundtable.transcript.format.json.value.JsonSource;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.format.line.TextJoiner;

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
    private static final List<String> DATES = List.of("date", "metadata.date", "meta.dateStart");
    private static final List<String> VOICES = List.of("speakers", "speaker_names", "speaker_labels", "speaker_map",
            "transcript.speakers", "transcription.speakers", "result.speakers", "results.speakers", "data.speakers",
            "metadata.speakers");

    /** Characters per second. A list of titles with times has fewer than any talk. */
    private static final double SLOWEST_TALK = 1;

    /** In seconds: no text is said in less. */
    private static final double SHORTEST = 0.01;

    /** More seconds than any recording has: such times count from 1970. */
    private static final double MOMENT = 1e8;

    private final VoiceNames names = new VoiceNames();
    private List<Utterance> utterances = new ArrayList<>();
    private String title;
    private String language;
    private LocalDate date;
    private boolean chat;
    private Problem warning;

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

    /**
     * Sees an entry beside whose voice a name may stand.
     *
     * @param voice the id of the voice; null if the entry has none
     */
    void seeName(String voice, JsonValue entry) {
        names.see(voice, entry);
    }

    void add(Utterance utterance) {
        utterances.add(utterance);
    }

    void addAll(List<Utterance> more) {
        utterances.addAll(more);
    }

    /** Says that these are messages of a chat, whose times are seconds since the first one, on a day that may be null. */
    void chatBegins(LocalDate day) {
        chat = true;
        date = date == null ? day : date;
    }

    /** Adds a warning about the whole file. */
    void warn(String message, String remedy) {
        warning = Problem.warning("", null, message, remedy);
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

    /** Counts times since 1970 from the first one. */
    private void countFromFirst() {
        double first = utterances.stream().map(Utterance::start).filter(Objects::nonNull).mapToDouble(start -> start).min()
                .orElse(0);
        if (first > MOMENT) {
            utterances = utterances.stream().map(utterance -> utterance.since(first)).toList();
        }
    }

    /** Refuses lists of colours, codes or titles with times. */
    private void refuseOtherTexts(JsonSource source, String format) {
        long words = utterances.stream().filter(utterance -> isWords(utterance.words())).count();
        if (2 * words < utterances.size()) {
            throw source.broken(utterances.get(0).line(), "Most texts of this JSON are no words.");
        }
        if (utterances.isEmpty()) {
            return;
        }
        if (format.equals(SegmentList.ANY) && charactersPerSecond() < SLOWEST_TALK) {
            throw source.broken(utterances.get(0).line(),
                    "This is a list of times with titles, such as a programme: too few words stand between one time and the next to be speech.");
        }
    }

    /** How fast most texts are said, until the end of each, or until the next one; no limit without times. */
    private double charactersPerSecond() {
        var rates = new ArrayList<Double>();
        for (int i = 0; i < utterances.size(); i++) {
            var text = utterances.get(i);
            var end = text.end() != null || i + 1 == utterances.size() ? text.end() : utterances.get(i + 1).start();
            if (text.start() != null && end != null && end >= text.start()) {
                rates.add(text.words().length() / Math.max(end - text.start(), SHORTEST));
            }
        }
        rates.sort(null);
        return rates.size() < 2 ? Double.MAX_VALUE : rates.get(rates.size() / 2);
    }

    private static boolean isWords(String text) {
        var stripped = text.strip();
        return stripped.isEmpty()
                || "#{/".indexOf(stripped.charAt(0)) < 0 && stripped.codePoints().anyMatch(Character::isLetter)
                || Sounds.isOnly(stripped);
    }

    /** Makes the transcript; the times are seconds, or clearly milliseconds. */
    Transcript transcript(JsonSource source, String format) {
        if (!chat && isInMilliseconds()) {
            utterances = utterances.stream().map(utterance -> utterance.dividedBy(1000)).toList();
        }
        countFromFirst();
        refuseOtherTexts(source, format);
        var labels = new Labels(source.file());
        var body = SpeechBuilder.ofCues(source.file());
        if (warning != null) {
            body.warn(null, warning.message(), warning.remedy());
        }
        names.doubts()
                .forEach(doubt -> body.warn(null, doubt, "List the people in the panel sheet, with these aliases."));
        for (var utterance : utterances) {
            body.time(utterance.line(), utterance.start(), utterance.end());
            var label = names.label(utterance.speaker());
            var words = TextJoiner.fold(utterance.words()).strip();
            if (Sounds.isOnly(words)) {
                continue;
            }
            words = Sounds.without(words);
            boolean chevrons = words.startsWith(">>");
            if (chevrons || utterance.newVoice()) {
                body.newVoice();
            }
            body.add(chevrons ? words.replaceFirst("^>{2,5}+", "") : words,
                    label == null ? null : labels.of(label, utterance.line()), utterance.start(), utterance.end());
        }
        body.facts(new Facts(language, null, null, names.participants()));
        return body.transcript(format, title, date);
    }
}
