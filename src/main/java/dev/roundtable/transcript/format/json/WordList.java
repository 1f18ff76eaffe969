package dev.roundtable.transcript.format.json;

import java.util.List;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/** A list of single words with times, as several recognizers write it beside the text (OpenAI, AssemblyAI, ElevenLabs). */
final class WordList implements Dialect {

    /** The keys of a word; the form with punctuation is the better one. */
    static final List<String> TEXTS = List.of("punctuated_word", "word", "text", "value", "content", "w", "Text", "Word");

    private static final int LONGEST_WORD = 15;
    private static final int LONGEST_UNSPACED = 4;

    @Override
    public String name() {
        return "json/words";
    }

    @Override
    public String example() {
        return "{\"words\": [{\"word\": \"…\", \"start\": 0.5, \"end\": 0.9, \"speaker\": \"…\"}]}";
    }

    @Override
    public String mark() {
        return "list of words with times";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return path(shape) != null;
    }

    /** The first list of words, unless the file has a list of longer texts with times, too. */
    private static String path(JsonShape shape) {
        var longer = SegmentList.anySegments().path().apply(shape);
        if (longer != null && !isOfWords(shape.at(longer))) {
            return null;
        }
        return shape.lists().entrySet().stream().filter(list -> isOfWords(list.getValue())).map(list -> list.getKey())
                .findFirst().orElse(null);
    }

    /** The outline of the words; null if there are none. */
    static JsonShape text(JsonShape list) {
        return TEXTS.stream().map(list.keys()::get).filter(key -> key != null && key.scalars().strings() > 0).findFirst()
                .orElse(null);
    }

    static boolean isOfWords(JsonShape list) {
        var word = text(list);
        boolean timed = SegmentTimes.STARTS.keySet().stream().map(list.keys()::get)
                .anyMatch(key -> key != null && key.scalars().times() * 10 >= list.count() * 5);
        return word != null && timed && list.count() > 2 && !areSigns(word)
                && word.scalars().spaced() * 10 < word.scalars().strings()
                && word.scalars().length() < longest(word);
    }

    /** Whether all values are single letters of an alphabet, such as the shapes of a mouth. */
    private static boolean areSigns(JsonShape words) {
        return words.scalars().values().stream()
                .allMatch(value -> value.strip().length() == 1 && value.strip().charAt(0) < 0x2E80);
    }

    /** Sentences of scripts without spaces are not much longer than words of other ones. */
    private static int longest(JsonShape words) {
        boolean unspaced = words.scalars().values().stream()
                .anyMatch(value -> value.codePoints().anyMatch(Character::isIdeographic));
        return unspaced ? LONGEST_UNSPACED : LONGEST_WORD;
    }

    /** Whether a word is one mark of punctuation, which belongs to the word before. */
    static boolean isPunctuation(String word) {
        return word != null && word.strip().length() == 1 && ",.?!;:，。？！；：、؟،".contains(word.strip());
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var words = new Words();
        var times = new SegmentTimes();
        var speakers = new SpeakerTimes();
        speakers.read(walk, "paragraphs[]", "speaker", "start");
        walk.onEach(path(shape) == null ? "words[]" : path(shape), "word", (word, at) -> {
            var text = word.first(TEXTS);
            var type = word.text("type");
            if (text == null || "spacing".equals(type) || "audio_event".equals(type)) {
                return;
            }
            var start = times.start(word);
            var said = text.scalar("a word");
            var speaker = VoiceNames.speaker(word, VoiceNames.KEYS);
            if ("punctuation".equals(type) || isPunctuation(said)) {
                words.punctuation(word.line(), speaker, said);
            } else {
                words.word(word.line(), speaker, start, times.end(word, start), said);
            }
        });
        return () -> talk.addAll(words.utterances(speakers));
    }
}
