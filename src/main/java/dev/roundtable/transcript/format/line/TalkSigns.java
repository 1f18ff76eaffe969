package dev.roundtable.transcript.format.line;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes words of people who talk to each other. Lists, fields, logs and tables have colons, too, but no such words. */
public final class TalkSigns {

    private static final int REACH = 400;

    /** Words for the speaker and the listener, and words that answer. */
    private static final Set<String> WORDS = Set.of("i", "i'm", "i've", "i'll", "i'd", "me", "my", "you", "your", "you're",
            "we", "we're", "us", "our", "yes", "yeah", "hi", "hello", "hey", "thanks", "thank", "welcome", "please", "okay",
            "sorry", "ich", "mir", "mich", "wir", "uns", "du", "sie", "ihnen", "ja", "nein", "danke", "hallo", "bitte", "je",
            "j'ai", "moi", "nous", "vous", "tu", "oui", "non", "merci", "bonjour", "c'est", "yo", "nosotros", "usted",
            "ustedes", "gracias", "hola", "sí", "eu", "nós", "você", "vocês", "obrigado", "obrigada", "olá", "io", "noi", "voi",
            "lei", "grazie", "ciao", "sì", "jeg", "vi", "jag", "ni", "tak", "tack", "hej", "nej", "ik", "wij", "jij", "u",
            "dank", "я", "мы", "вы", "ты", "да", "нет", "спасибо", "ja,", "نعم", "أنا", "نحن", "شكرا", "εγώ", "εμείς", "εσείς",
            "ναι", "όχι", "ευχαριστώ", "dziękuję", "jestem", "proszę", "evet", "hayır", "ben", "biz", "teşekkürler", "děkuji",
            "ano", "jsem", "так", "ні", "дякую", "igen", "nem", "köszönöm", "minä", "kyllä", "kiitos", "mulțumesc", "saya",
            "kami", "terima", "tôi", "chúng", "vâng", "मैं", "मैंने", "मुझे", "मेरा", "मेरी", "मेरे", "हम", "हमने", "हमारे",
            "आप", "आपका", "आपको", "आपके", "हाँ", "नहीं", "नमस्ते", "धन्यवाद", "bana", "benim", "bizim", "size", "אני", "אנחנו",
            "אתה", "תודה",
            "כן", "شكراً", "شما", "بله");

    /** Words of somebody who speaks of himself. */
    private static final Set<String> PERSONAL = Set.of("i", "i'm", "i've", "i'll", "i'd", "me", "my", "we", "we're", "we've",
            "our", "us", "ich", "mir", "mich", "mein", "meine", "wir", "uns", "je", "j", "j'ai", "moi", "mon", "ma", "nous",
            "notre", "yo", "mi", "nosotros", "eu", "meu", "minha", "nós", "io", "mio", "mia", "noi", "ik", "mijn", "wij", "jeg",
            "min", "jag", "я", "мы", "мой");

    /** Words for the speaker alone. */
    private static final Set<String> OWN = Set.of("i", "i'm", "i've", "i'll", "i'd", "me", "my", "myself", "ich", "mir", "mich",
            "mein", "meine", "meinen", "meiner", "meinem", "je", "j'ai", "j'étais", "j", "moi", "mon", "ma", "mes", "yo", "mi",
            "mis", "conmigo", "eu", "meu", "minha", "meus", "io", "mio", "mia", "ik", "mij", "mijn", "jeg", "mig", "meg",
            "mitt", "jag", "я", "мне", "меня", "мой", "моя", "мои", "أنا", "mnie", "mój", "moja", "benim", "저는", "제가", "나는",
            "내가", "저도", "제", "εγώ", "μου", "ben", "bana", "beni", "मैं", "मैंने", "मुझे", "मेरा", "मेरी", "मेरे", "אני", "שלי",
            "أنني", "لي", "عندي",
            "jestem", "minä", "saya", "aku", "tôi");

    /** Words for the listener. */
    private static final Set<String> LISTENER = Set.of("you", "your", "you're", "you've", "you'd", "yours", "sie", "ihnen",
            "ihr", "ihre", "ihrem", "ihren", "du", "dich", "dir", "dein", "deine", "vous", "votre", "vos", "tu", "te", "ton",
            "ta", "usted", "ustedes", "tú", "você", "vocês", "seu", "sua", "lei", "voi", "tuo", "u", "uw", "jij", "jouw", "вы",
            "вас", "вам", "ваш", "ваша", "ты", "тебя", "أنت", "أنتم", "pan", "pani", "siz", "sizin", "size", "sen", "당신",
            "선생님은", "εσείς", "आप", "आपका", "आपको", "आपने", "आपके", "तुम", "אתה", "את", "أنتَ", "لكم",
            "anda", "bạn");

    private static final String CHARACTERS = "?？؟\u037E!！我你您咱嗎吗呢吧們们私僕俺";

    /** Ends of sentences to a listener in Japanese and Korean, which seldom say I or you. */
    private static final Pattern ENDS = Pattern
            .compile("(?:か|ね|よ|よね|でしょう|ください|ありがとうございます)。|はい、|(?:요|까|죠|니다)[.?!]|네[,.]");

    /** Words for I, you and we, and for politeness, in Thai, which has no spaces between words. */
    private static final Pattern THAI = Pattern.compile("ครับ|ค่ะ|คะ|ผม|ฉัน|คุณ|เรา|หนู|พี่");

    private TalkSigns() {
    }

    /** Whether the beginning of some words has a sign of talk. */
    public static boolean in(String words) {
        return has(words, CHARACTERS, WORDS)
                || isEastAsian(words) && ENDS.matcher(words).region(0, Math.min(words.length(), REACH)).find()
                || isThai(words) && THAI.matcher(words).region(0, Math.min(words.length(), REACH)).find();
    }

    /** Whether somebody speaks of himself at the beginning of some words. */
    public static boolean isPersonal(String words) {
        return has(words, "我咱俺私僕", PERSONAL);
    }

    /** Whether somebody speaks of himself, and not of a company or group, at the beginning of some words. */
    public static boolean isOwn(String words) {
        return has(words.replace("我们", "").replace("我們", ""), "我俺僕私", OWN);
    }

    /** Whether the beginning of some words is to a listener. */
    public static boolean isAddressed(String words) {
        return has(words, "你您妳", LISTENER);
    }

    private static boolean isThai(String words) {
        return words.chars().limit(REACH).anyMatch(c -> c >= 0xE00 && c < 0xE80);
    }

    private static boolean isEastAsian(String words) {
        for (int i = 0; i < Math.min(words.length(), 10); i++) {
            if (words.charAt(i) > 0x2E80) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a letter, without a look at the table for those of ASCII. */
    private static boolean isLetter(char c) {
        return c < 0x80
                ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
                : Character.isLetter(c) || c >= 0x900 && c < 0xE00 && isMark(c);
    }

    /** Whether a character is a vowel sign of an Indian script. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean has(String words, String characters, Set<String> known) {
        int end = Math.min(words.length(), REACH);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            char c = i == end ? ' ' : words.charAt(i);
            boolean letter = isLetter(c) || c == '\'' || c == '’';
            if (!(letter && c < 0x80) && characters.indexOf(c) >= 0) {
                return true;
            }
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start < 9
                        && known.contains(words.substring(start, i).toLowerCase(java.util.Locale.ROOT).replace('’', '\''))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
