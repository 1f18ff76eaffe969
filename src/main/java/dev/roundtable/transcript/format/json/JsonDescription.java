package dev.roundtable.transcript.format.json;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonSource;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/** Describes JSON that is no transcript, for the message that refuses it. */
public final class JsonDescription {

    private static final int MOST_KEYS = 8;

    private JsonDescription() {
    }

    /** What the JSON looks like, such as "a JSON list of objects with the key "id""; null if the text is no JSON. */
    public static String of(String text, JsonShape shape) {
        if (!JsonSource.begins(text)) {
            return null;
        }
        if (lists(shape).anyMatch(TalkList::isOfAssistant)) {
            return "a log of a chat with a program (its roles are such as user and assistant), and no talk of people";
        }
        if (!hasTexts(shape) && shape.lists().values().stream().anyMatch(JsonDescription::areTimesOfVoices)) {
            return "a JSON list of the times at which voices speak (diarization), without words";
        }
        if (shape.isList()) {
            var items = shape.at("[]");
            return items == null || items.keys().isEmpty()
                    ? "a JSON list"
                    : "a JSON list of objects with the keys " + keys(items);
        }
        if (!shape.isWhole()) {
            return "something that begins like JSON and is broken";
        }
        if (shape.has("segments")) {
            return "a JSON object whose \"segments\" hold no \"text\" and no \"body\"";
        }
        return shape.keys().isEmpty() ? "an empty JSON object" : "a JSON object with the keys " + keys(shape);
    }

    /** All lists, also those in the items of a list of several talks. */
    private static Stream<JsonShape> lists(JsonShape shape) {
        var items = shape.at("[]");
        var inItems = items == null ? Stream.<JsonShape>empty() : items.lists().values().stream();
        return Stream.concat(shape.lists().values().stream(), inItems);
    }

    private static boolean hasTexts(JsonShape shape) {
        return shape.lists().values().stream().anyMatch(list -> OwnList.text(list) != null || WordList.isOfWords(list));
    }

    private static boolean areTimesOfVoices(JsonShape list) {
        return list.keys().keySet().stream().anyMatch(SegmentTimes.STARTS::containsKey)
                && list.keys().keySet().stream().anyMatch(VoiceNames.KEYS::contains);
    }

    private static String keys(JsonShape shape) {
        return shape.keys().keySet().stream().limit(MOST_KEYS).map(key -> '"' + key + '"').collect(Collectors.joining(", "));
    }
}
