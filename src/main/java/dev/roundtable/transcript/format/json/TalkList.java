package dev.roundtable.transcript.format.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.roundtable.transcript.format.json.value.JsonShape;

/** Decides from the outline of a list whether its items are what people say to each other, and not comments, products or tasks. */
final class TalkList {

    /** The keys of lists that hold a talk. */
    private static final Set<String> TALKS = Set.of("transcript", "transcripts", "transcription", "dialogue", "dialog",
            "conversation", "turns", "utterances", "segments", "script", "lines", "interview", "speech", "speeches",
            "monologues", "passages", "remarks", "statements", "interventions", "discussion", "panel", "debate", "gespräch",
            "redebeiträge", "发言", "对话");

    /** The keys of lists that hold other texts. */
    private static final Set<String> OTHERS = Set.of("products", "comments", "reviews", "posts", "tweets", "todos", "tasks",
            "issues", "articles", "quotes", "replies", "notes", "tickets", "books", "questions", "faqs", "feedback",
            "testimonials", "news", "recipes");

    /** Keys that an item of a talk does not have, in small letters without signs. */
    private static final Set<String> OTHER_KEYS = Set.of("price", "rating", "stars", "likes", "likecount", "done", "completed",
            "due", "duedate", "deadline", "votes", "upvotes", "downvotes", "replies", "replyto", "parentid", "retweets",
            "retweetcount", "favorites", "hashtags", "helpful", "priority", "assignee", "sku", "quantity", "brand", "stock",
            "published", "publishedat", "permalink", "isbn", "verified");

    /** The keys of a speaker that lists of texts by an author have, too. */
    private static final Set<String> WRITERS = Set.of("author", "user");

    private static final Set<String> ASSISTANTS = Set.of("user", "assistant", "system", "tool", "human", "ai", "gpt", "bot",
            "function", "developer", "model", "chatgpt");

    private TalkList() {
    }

    /**
     * Whether a list with speakers, but without times, is a talk.
     *
     * @param path the path of the list
     * @param list the outline of its items
     * @param voice the key of the speaker
     * @param text the outline of the texts
     */
    static boolean isTalk(String path, JsonShape list, String voice, JsonShape text) {
        if (isMessages(list)) {
            return true;
        }
        if (!mayBeTalk(path, list)) {
            return false;
        }
        if (VoiceNames.KEYS.contains(voice) || isNamedTalk(path)) {
            return true;
        }
        // people who talk to each other ask
        return !WRITERS.contains(voice) && !list.keys().containsKey("title") && text.scalars().questions() > 0;
    }

    /** Whether nothing says that a list holds other texts than a talk. */
    static boolean mayBeTalk(String path, JsonShape list) {
        return !OTHERS.contains(key(path)) && !isOfAssistant(list) && list.keys().keySet().stream()
                .noneMatch(key -> OTHER_KEYS.contains(key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "")));
    }

    /** Whether the voices of a list are those of a chat with a program: its log is no talk. */
    static boolean isOfAssistant(JsonShape list) {
        return list.keys().values().stream().map(shape -> shape.scalars().values())
                .anyMatch(values -> values.size() > 1
                        && ASSISTANTS.containsAll(values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList()));
    }

    /** Whether the items are messages of a team's chat, as Slack exports them. */
    private static boolean isMessages(JsonShape list) {
        return list.keys().keySet().containsAll(List.of("type", "user", "ts", "text"));
    }

    /** Whether the key of a list says that it holds a talk. */
    static boolean isNamedTalk(String path) {
        return TALKS.contains(key(path));
    }

    private static String key(String path) {
        var list = path.substring(0, path.length() - 2);
        return list.substring(list.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }
}
