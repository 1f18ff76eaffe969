package dev.roundtable.transcript.format.timed.chat;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.ChatReaction;

/** Recognizes the texts that a chat writes in the place of words: pictures, calls, encryption, reactions. */
final class ChatNotice {

    private static final Pattern OMITTED = Pattern.compile(ChatLine.MARKS
            + "(?:<[^<>]{3,60}>|\\[ ?(?:Photo|Video|Sticker|File|Voice message|GIF|Poll|Audio|Document|Album|Contact|Location) ?\\]|\\[贴图\\]|\\[图片\\]|\\[スタンプ\\]|\\[写真\\]"
            + "|(?:image|video|audio|sticker|GIF|document|Contact card) omitted|(?:Bild|Video|Audio|Sticker|Dokument|GIF) weggelassen"
            + "|(?:imagen|audio|v[íi]deo|sticker|documento|GIF|figurinha|imagem|áudio) (?:omitid[oa]|ocultad[oa])"
            + "|(?:image|audio|vidéo|sticker|document|GIF) absente?)");
    private static final Pattern FIRST = Pattern.compile(ChatLine.MARKS
            + "(?:🔒 ?)?(?:Messages?|Nachrichten|Les |Los |Las |As |Mensagens|Mensajes|Meldungen|I messaggi|Berichten|消息|訊息|此聊天|您发送|メッセージ|메시지|Сообщения|Mesajlar|الرسائل|Pesan|संदेश|Wiadomości)");
    private static final Pattern ENCRYPTED = Pattern.compile(
            "end-to-end|ende-zu-ende|extremo a extremo|ponta a ponta|bout en bout|端到端|端對端|エンドツーエンド|종단간|сквозн|uçtan uca|تام|typu end|एंड-टू-एंड|शुरू से आखिर",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDITED = Pattern
            .compile("[ \u200e]{0,3}<[^<>]{3,60}(?:edited|bearbeitet|editó|editada|modifié|已编辑|已編輯)[^<>]{0,20}>$");
    private static final Pattern SECTION = Pattern
            .compile("\\{(?:Attachments|Embed|Reactions|Stickers|Poll|Forwarded Message)\\}");
    private static final Pattern REFERENCE = Pattern
            .compile("\\[(?:In reply to|Forwarded from) .{1,80}\\]|Exported [\\d.,]{1,9} message\\(s\\)");
    private static final Pattern PRESENCE = Pattern.compile(
            " (?:\\[[^\\]]{1,80}\\] )?(?:has (?:joined|left|quit|parted|changed the topic)|joined|left|quit|is now known as|sets? mode|changed the topic)\\b");
    private static final int LONGEST = 400;

    private ChatNotice() {
    }

    /** The words of a message without what the chat adds; empty if nobody wrote them. */
    static String words(String after) {
        var text = after.strip();
        // WhatsApp marks what it writes itself
        if (text.startsWith("\u200e") || ChatReaction.is(text) || ChatReaction.isReply(text)
                || text.length() < LONGEST && (OMITTED.matcher(text).matches() || isEncryption(text))) {
            return "";
        }
        return text.endsWith(">") ? EDITED.matcher(text).replaceFirst("") : text;
    }

    /** Whether a text tells that messages are encrypted, as the first line of most chats does. */
    static boolean isEncryption(String text) {
        var begin = FIRST.matcher(text);
        return begin.lookingAt()
                && ENCRYPTED.matcher(text).region(begin.end(), Math.min(text.length(), begin.end() + 100)).find();
    }

    /** Whether words tell that their own writer came, left or did something to the chat: {@code anna has joined #rivers}. */
    static boolean isPresence(String name, String words) {
        var text = words.strip();
        return text.length() < LONGEST && text.startsWith(name) && PRESENCE.matcher(text.substring(name.length())).lookingAt();
    }

    /** Whether a line begins a part without words, such as {@code {Reactions}}, which goes on to the next message. */
    static boolean beginsOther(String line) {
        return SECTION.matcher(line.strip()).matches();
    }

    /** Whether nobody wrote a line below a message. */
    static boolean isOther(String line) {
        var text = line.strip();
        return ChatReaction.is(text) || ChatReaction.isReply(text)
                || text.length() < LONGEST && (OMITTED.matcher(text).matches() || REFERENCE.matcher(text).matches());
    }
}
