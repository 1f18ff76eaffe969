package dev.roundtable.transcript.format.line;

import java.util.regex.Pattern;

/**
 * Recognizes what the chats of Zoom write in the place of words where somebody answers another message: {@code Reacted to "See you …" with 👍} and
 * {@code Replying to "See you …"}, in the language of the program.
 */
public final class ChatReaction {

    private static final int LONGEST = 200;
    private static final String QUOTE = "[\"“„«][^\"“”«»]{1,80}[\"”“»]";
    /** A picture, for which a reader sees no letter. */
    private static final String PICTURE = "[\\p{So}\\x{1F000}-\\x{1FAFF}][\\p{So}\\p{Sk}\\p{Mn}\\p{Cf}\\x{1F000}-\\x{1FAFF}]{0,12}";
    private static final Pattern REACTION = Pattern.compile(
            "\\p{L}[\\p{L} ]{1,40}[ :]{0,2}" + QUOTE + "(?: ?\\p{L}{1,12}){0,2} ?" + PICTURE + "(?: ?\\p{L}{1,12})?");
    private static final Pattern REPLY = Pattern.compile(
            "(?:Replying to|Antworten auf|Antwort (?:an|auf)|Antwoord verzenden naar|Répondre à|En réponse à|Respuesta a|Respondiendo a"
                    + "|Responder a|Respondendo a|Em resposta a|Rispondi a|In risposta a|Ответ на|返信先|回复|回覆|답장)[ :：]{0,2}"
                    + QUOTE);

    private ChatReaction() {
    }

    /** Whether a whole text tells of a picture that somebody put to another message. */
    public static boolean is(String words) {
        return words.length() <= LONGEST && REACTION.matcher(words.strip()).matches();
    }

    /** Whether a whole text names the message to which the words below it are the answer. */
    public static boolean isReply(String words) {
        return words.length() <= LONGEST && REPLY.matcher(words.strip()).matches();
    }
}
