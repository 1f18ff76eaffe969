package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/**
 * A list of segments with what is said, in the dialects of Podcasting 2.0 (podcast-namespace, transcripts.md), Whisper and WhisperX
 * (whisperx/schema.py and assign_word_speakers), whisper.cpp ({@code --output-json}), AssemblyAI (API reference, "utterances"), and in
 * general. A {@code speakers} object beside the list maps ids to names. A segment without a speaker has an unknown voice: no
 * specification lets it continue the voice before.
 *
 * @param path finds the path of the list in the outline of a file; null if the file is of another dialect
 * @param what what an item is, for messages
 * @param voices the keys of the speaker, best first
 * @param texts the keys of the words, best first
 * @param unit the seconds that a plain number counts
 */
record SegmentList(String name, String example, String mark, Function<JsonShape, String> path, String what,
        List<String> voices, List<String> texts, double unit) implements Dialect {

    /** The name of the format without a product. */
    static final String ANY = "json/segments";

    private static final String LIST = "segments[]";

    /** How much of the text of a whole its passages must have, so that they are read instead. */
    private static final double LEAST_OF_WHOLE = 0.8;
    private static final List<String> ROLES = List.of("user_profile", "person", "name", "role", "author", "who", "character",
            "user", "by", "sender");

    /** Fields of AssemblyAI beside the utterances. */
    private static final String[] ASSEMBLY_AI = { "audio_url", "acoustic_model", "language_model", "language_code",
            "speech_model", "audio_duration", "speaker_labels", "auto_chapters" };

    static SegmentList podcast() {
        return new SegmentList("podcast-json", example("startTime", "endTime", "body"), "\"segments\"",
                shape -> shape.hasAny("segments[].body", "segments[].startTime") ? LIST : null, "segment", VoiceNames.KEYS,
                List.of("body", "text"), 1);
    }

    static SegmentList whisperX() {
        return new SegmentList("whisperx-json", example("start", "end", "text"), "\"segments\"",
                shape -> shape.has("segments[].text") && (shape.has("word_segments")
                        || VoiceNames.KEYS.stream().anyMatch(key -> shape.hasAny(LIST + "." + key, LIST + ".words[]." + key)))
                                ? LIST
                                : null,
                "segment", VoiceNames.KEYS, List.of("text", "body"), 1);
    }

    static SegmentList whisper() {
        return new SegmentList("whisper-json", example("start", "end", "text"), "\"segments\"",
                shape -> shape.hasAny("segments[].text", "segments.text") ? LIST : null, "segment", VoiceNames.KEYS,
                List.of("text", "body"), 1);
    }

    static SegmentList whisperCpp() {
        return new SegmentList("json/whisper-cpp",
                "{\"transcription\": [{\"offsets\": {\"from\": 500, \"to\": 2000}, \"text\": \"…\"}]}", "\"transcription\"",
                shape -> shape.has("transcription[].text") ? "transcription[]" : null, "segment", VoiceNames.KEYS,
                List.of("text"), 1);
    }

    static SegmentList assemblyAi() {
        return new SegmentList("json/assemblyai",
                "{\"utterances\": [{\"speaker\": \"A\", \"start\": 500, \"end\": 2000, \"text\": \"…\"}]}", "\"utterances\"",
                shape -> shape.has("utterances[].text") && shape.hasAny(ASSEMBLY_AI) && isWhole(shape.at("utterances[].start"))
                        ? "utterances[]"
                        : null,
                "utterance", VoiceNames.KEYS, List.of("text"), 1e-3);
    }

    /** Paragraphs with words, as Tingwu of Alibaba Cloud writes them; its times are milliseconds. */
    static SegmentList tingwu() {
        return new SegmentList("json/tingwu",
                "{\"Paragraphs\": [{\"SpeakerId\": \"1\", \"Words\": [{\"Start\": 500, \"End\": 900, \"Text\": \"…\"}]}]}",
                "\"Paragraphs\"",
                shape -> List.of("Paragraphs[]", "Transcription.Paragraphs[]").stream()
                        .filter(path -> shape.has(path + ".Words[].Text")).findFirst().orElse(null),
                "paragraph", VoiceNames.KEYS, List.of("Text"), 1e-3);
    }

    /** The messages of RTZR, with times in milliseconds. */
    static SegmentList rtzr() {
        return new SegmentList("json/rtzr",
                "{\"utterances\": [{\"start_at\": 500, \"duration\": 1500, \"spk\": 0, \"msg\": \"…\"}]}", "\"utterances\"",
                shape -> List.of("utterances[]", "results.utterances[]", "[]").stream()
                        .filter(path -> shape.has(path + ".msg") && shape.has(path + ".start_at")
                                && (path.length() > 2 || shape.has("[].spk")))
                        .findFirst().orElse(null),
                "utterance", VoiceNames.KEYS, List.of("msg"), 1e-3);
    }

    static SegmentList anySegments() {
        return new SegmentList(ANY, "[{\"start\": 0.5, \"end\": 2.0, \"text\": \"…\", \"speaker\": \"…\"}]",
                "list of objects with a text and a time", SegmentList::timed, "segment", anyVoice(), SegmentReader.TEXTS, 1);
    }

    static SegmentList anyTurns() {
        return new SegmentList("json/turns", "[{\"speaker\": \"…\", \"text\": \"…\"}]",
                "list of objects with a text and speakers who return", SegmentList::spoken, "turn", anyVoice(),
                SegmentReader.TEXTS, 1);
    }

    /** Whether values are numbers without decimals. */
    private static boolean isWhole(JsonShape times) {
        return times != null && times.scalars().numbers() > 0
                && times.scalars().values().stream().noneMatch(value -> value.indexOf('.') >= 0);
    }

    private static String example(String start, String end, String words) {
        return "{\"segments\": [{\"%s\": 0.5, \"%s\": 2.0, \"%s\": \"…\", \"speaker\": \"…\"}]}".formatted(start, end, words);
    }

    private static List<String> anyVoice() {
        var keys = new ArrayList<>(VoiceNames.KEYS);
        keys.addAll(ROLES);
        return keys;
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return path.apply(shape) != null;
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var list = path.apply(shape);
        boolean timed = !what.equals("turn");
        var segments = new SegmentReader(voices, texts, new SegmentTimes(unit, timed), talk);
        var appointments = new Appointments(texts);
        walk.onEach(list == null ? LIST : list, what, (segment, at) -> {
            appointments.see(segment);
            boolean sparse = voices.containsAll(ROLES);
            if (!isOfService(segment) && !segments.read(segment) && !sparse) {
                throw segment.source().broken(segment.line(), "This " + what + " has no \"" + texts.get(0) + "\".");
            }
        });
        return appointments::refuse;
    }

    /** Whether a chat wrote this itself, such as that somebody joined: Slack gives it a subtype. */
    private static boolean isOfService(JsonValue segment) {
        var subtype = segment.text("subtype");
        return subtype != null && subtype.startsWith("channel_");
    }

    /** The list with most text whose items have a text and a time; null if there is none. */
    private static String timed(JsonShape shape) {
        return longest(shape, (path, list) -> {
            return isTimed(list) && TalkList.mayBeTalk(path, list);
        });
    }

    /** Whether nearly all items have a time, or words with times of their own. */
    private static boolean isTimed(JsonShape list) {
        int times = SegmentTimes.STARTS.keySet().stream().map(list.keys()::get).filter(key -> key != null)
                .mapToInt(key -> Math.max(key.scalars().times(), isObject(key) || key.isList() ? key.count() : 0)).max()
                .orElse(0);
        return times * 10 >= list.count() * 8 || hasMoments(list, SegmentTimes.STARTS) && hasMoments(list, SegmentTimes.ENDS)
                || (wholeText(list) != null || !hasOwnText(list)) && hasTimedWords(list);
    }

    /** Whether a value is an object that may be a time, as in protobuf's JSON. One with a start and an end is the place of a topic. */
    private static boolean isObject(JsonShape key) {
        var fields = key.keys().keySet();
        boolean place = fields.stream().anyMatch(SegmentTimes.STARTS::containsKey)
                && fields.stream().anyMatch(SegmentTimes.ENDS::containsKey);
        return !fields.isEmpty() && !place;
    }

    /** Whether nearly all items have a day and a time. A text with one of them is a message; what begins and ends is speech. */
    private static boolean hasMoments(JsonShape list, Map<String, Double> keys) {
        return keys.keySet().stream().map(list.keys()::get).filter(Objects::nonNull)
                .anyMatch(key -> key.scalars().moments() * 10 >= list.count() * 8);
    }

    /** The list with most text whose items have a text and a speaker, if speakers return as in a talk; null if there is none. */
    private static String spoken(JsonShape shape) {
        return longest(shape, (path, list) -> {
            var voice = Stream.of(VoiceNames.KEYS, VoiceNames.LAST_NAMES, ROLES).flatMap(List::stream)
                    .filter(list.keys()::containsKey).findFirst().orElse(null);
            var key = voice == null ? null : list.keys().get(voice);
            if (key == null || key.count() * 10 < list.count() * 8 || list.count() < 3) {
                return false;
            }
            int names = names(key).size();
            return names > 1 && names * 3 <= list.count() * 2 && TalkList.isTalk(path, list, voice, text(list));
        });
    }

    /** The names of speakers, which are strings or objects with a name. */
    private static Set<String> names(JsonShape speaker) {
        return Stream
                .concat(Stream.of("real_name", "name", "label"), Stream.concat(VoiceNames.LAST_NAMES.stream(), Stream.of("id")))
                .map(speaker.keys()::get).filter(key -> key != null).findFirst()
                .orElse(speaker)
                .scalars().values();
    }

    private static String longest(JsonShape shape, BiPredicate<String, JsonShape> fits) {
        String longest = null;
        double most = 0;
        for (var list : shape.lists().entrySet()) {
            var text = text(list.getValue());
            double length = text == null ? 0 : text.scalars().length() * text.scalars().strings();
            if (length > (isPartOf(list, longest) ? most * LEAST_OF_WHOLE : most)
                    && text.count() * 10 >= list.getValue().count() * 8 && fits.test(list.getKey(), list.getValue())) {
                longest = list.getKey();
                most = length;
            }
        }
        return longest;
    }

    /** Whether a list has the passages of what an item of another list says as a whole. */
    private static boolean isPartOf(Map.Entry<String, JsonShape> list, String whole) {
        return whole != null && list.getKey().startsWith(whole + ".") && list.getValue().count() > 1
                && !WordList.isOfWords(list.getValue());
    }

    private static JsonShape text(JsonShape list) {
        var text = wholeText(list);
        // a text under a key of one's own, such as a translation, is more than the words below it
        return text != null || hasOwnText(list)
                ? text
                : SegmentReader.WORDS.stream().map(list.keys()::get)
                        .filter(words -> words != null && words.isList()).map(words -> words.at("[]"))
                        .flatMap(words -> WordList.TEXTS.stream().map(words.keys()::get))
                        .filter(key -> key != null && key.scalars().strings() > 0).findFirst().orElse(null);
    }

    /** Whether a text stands under a key of one's own, which is none of a speaker with a long name. */
    private static boolean hasOwnText(JsonShape list) {
        var key = OwnList.text(list);
        return key != null && !VoiceNames.KEYS.contains(key) && !ROLES.contains(key);
    }

    private static boolean hasTimedWords(JsonShape list) {
        return SegmentReader.WORDS.stream().map(part -> list.at(part + "[]"))
                .anyMatch(words -> words != null && WordList.isOfWords(words));
    }

    private static JsonShape wholeText(JsonShape list) {
        return Stream.concat(Stream.of(list), SegmentReader.PARTS.stream().map(part -> list.at(part + "[]")))
                .filter(Objects::nonNull)
                .flatMap(each -> SegmentReader.TEXTS.stream()
                        .flatMap(key -> Stream.of(each.keys().get(key), each.at(key + "[]"))))
                .filter(key -> key != null && key.scalars().strings() > 0).findFirst().orElseGet(() -> textOfWords(list));
    }

    /** The text under a key that mostly has a list of words; null if it has one here, too. */
    private static JsonShape textOfWords(JsonShape list) {
        var text = list.keys().get(SegmentReader.TEXT_OF_WORDS);
        return text != null && text.scalars().strings() > 0 && text.scalars().strings() == text.count() ? text : null;
    }
}
