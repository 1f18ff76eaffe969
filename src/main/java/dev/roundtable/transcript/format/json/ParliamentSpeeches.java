package dev.roundtable.transcript.format.json;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * A session of a parliament as Open Parliament TV publishes it: a list of speeches with the people and the proceedings of each, in
 * passages of sentences. Remarks about applause and calls are passages of their own, which nobody speaks. The times of a speech count from
 * its beginning, and its beginning is a time of day.
 */
final class ParliamentSpeeches implements Dialect {

    private static final List<String> PATHS = List.of("data[]", "[]");
    private static final String SENTENCES = ".textContents[].textBody[].sentences[].text";

    @Override
    public String name() {
        return "json/parliament";
    }

    @Override
    public String example() {
        return "{\"data\": [{\"textContents\": [{\"textBody\": [{\"speaker\": \"…\", \"sentences\": [{\"text\": \"…\"}]}]}]}]}";
    }

    @Override
    public String mark() {
        return "\"textContents\" with \"textBody\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return PATHS.stream().anyMatch(path -> shape.has(path + SENTENCES));
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var path = PATHS.stream().filter(each -> shape.has(each + SENTENCES)).findFirst().orElse(PATHS.get(0));
        var session = new Session(talk);
        walk.onEach(path, "speech", (speech, at) -> session.read(speech));
        return () -> {
        };
    }

    private static final class Session {

        private final Talk talk;
        private OffsetDateTime first;
        private boolean begun;

        Session(Talk talk) {
            this.talk = talk;
        }

        void read(JsonValue speech) {
            var contents = speech.list("textContents");
            var content = contents.stream().filter(each -> "proceedings".equals(each.text("type"))).findFirst()
                    .orElse(contents.isEmpty() ? null : contents.get(0));
            if (content == null) {
                return;
            }
            var language = content.text("language");
            talk.language(language != null ? language : speech.text("originalLanguage"));
            var offset = offset(speech.text("dateStart"));
            for (var passage : content.list("textBody")) {
                if (!"comment".equals(passage.text("type"))) {
                    passage(passage, speaker(passage, speech), offset);
                }
            }
        }

        /** Seconds from the beginning of the first speech; null if they are unknown. */
        private Double offset(String start) {
            var moment = moment(start);
            first = begun ? first : moment;
            boolean isFirst = !begun;
            begun = true;
            if (isFirst) {
                return 0.0;
            }
            return first == null || moment == null || moment.isBefore(first)
                    ? null
                    : Double.valueOf(Duration.between(first, moment).toMillis() / 1000.0);
        }

        private static OffsetDateTime moment(String text) {
            try {
                return text == null ? null : OffsetDateTime.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        private static String speaker(JsonValue passage, JsonValue speech) {
            var named = passage.text("speaker");
            return named != null && !named.isBlank()
                    ? named
                    : speech.list("people").stream().filter(person -> "main-speaker".equals(person.text("context")))
                            .map(person -> person.text("label")).filter(Objects::nonNull).findFirst().orElse(null);
        }

        private void passage(JsonValue passage, String speaker, Double offset) {
            var sentences = passage.list("sentences");
            for (var said : sentences.isEmpty() ? List.of(passage) : sentences) {
                var words = said.text("text");
                if (words != null) {
                    talk.add(new Utterance(said.line(), speaker, time(said, "timeStart", offset),
                            time(said, "timeEnd", offset), words));
                }
            }
        }

        private static Double time(JsonValue said, String key, Double offset) {
            var seconds = offset == null ? null : JsonTime.seconds(said.field(key), 1);
            return seconds == null ? null : Double.valueOf(offset + seconds);
        }
    }
}
