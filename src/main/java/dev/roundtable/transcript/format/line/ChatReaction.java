package dev.roundtable.transcript.format.line;

import java.util.regex.Pattern;

/**
 * Recognizes what the chats of Zoom write in the place of words where somebody answers another message: {@code Reacted to "See you …" with 👍} and
 * {@code Replying to "See you …"}, in the language of the program.
 */
public final class ChatReaction {

    private static final int LONGEST = 200;
    private static final String QUOTE = "[\"“„«][^\"“”«»]{1,80}[\"”“»]";
    private static final String PICTURE = "[\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}]"
            + "[\\p{Mn}\\p{Cf}\\x{2600}-\\x{27BF}\\x{1F000}-\\x{1FAFF}]{0,12}";
    private static final Pattern REACTION = Pattern.compile(
            "(?:Reacted to|Hat auf|Reagierte auf|Reaktion auf|A réagi à|Gereageerd op|Reageerde op|Heeft gereageerd op|Reaccionó a|Ha reaccionado a"
                    + "|Reagiu a|Reagiu ao|Ha reagito a|Отреагировал(?:а|и)? на|リアクション|反应|回应了|反應)[ :：]{0,2}" + QUOTE
                    + "(?: ?\\p{L}{1,12}){0,2} ?" + PICTURE + "(?: ?\\p{L}{1,12})?");
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
