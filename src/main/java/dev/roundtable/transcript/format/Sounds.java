package dev.roundtable.transcript.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes sounds that nobody says, as captions and recognizers write them: {@code [BLANK_AUDIO]}, {@code (applause)}, {@code ♪}. */
public final class Sounds {

    private static final int MOST_WORDS = 5;

    /** Texts in brackets or between asterisks, notes of music and dashes, and nothing else. */
    private static final Pattern ENCLOSED = Pattern.compile(
            "(?:\\s|[♪♫♬#*]{1,3}+(?=\\s|[\\[(]|$)|[-–—](?=\\s)|\\[[^\\[\\]]{1,60}+\\]|[(（][^()（）]{1,60}+[)）]|【[^【】]{1,60}+】|(?<!\\*)\\*[^*]{1,60}+\\*(?!\\*)|[.。,])++");
    private static final Pattern INSIDE = Pattern.compile("[\\[(（【*]([^\\[\\]()（）【】*]{1,60}+)[\\])）】*]");
    private static final Pattern SPACE = Pattern.compile("[\\s,._-]+");
    /** What recognizers write in capitals for a stretch without speech, such as {@code [BLANK_AUDIO]}. */
    private static final Pattern TOKEN = Pattern.compile("(?!SPEAKER)[A-Z]+_[A-Z_]{2,30}");

    /** The first or last words of sounds, in the languages of caption services. */
    private static final Set<String> WORDS = Set.of("music", "applause", "applauding", "laughter", "laughs", "laughing",
            "laugh", "cheering", "cheers", "chuckles", "chuckling", "clapping", "crowd", "audience", "silence", "pause",
            "noise", "sound", "sounds", "inaudible", "unintelligible", "indistinct", "crosstalk", "foreign", "language",
            "blank_audio", "audio", "sighs", "sighing", "coughs", "coughing", "gasps", "gasping", "sniffs", "whispers",
            "whispering", "shouting", "screaming", "singing", "sings", "phone", "bell", "beep", "beeping", "ringing",
            "static", "playing", "plays", "video", "clip", "end", "start", "begin", "break", "speaking", "speaks", "throat",
            "clears", "groans", "yells", "cries", "crying", "whoosh", "ding", "click", "clicking", "typing", "birds", "wind",
            "rain", "thunder", "door", "bleep", "jingle", "intro", "outro", "musik", "applaus", "beifall", "lachen",
            "gelächter", "lacht", "stille", "musique", "applaudissements", "rires", "rire", "silencio", "música", "musica",
            "aplausos", "risas", "risos", "aplauso", "applausi", "risate", "muziek", "gelach", "applåder", "skratt", "музыка",
            "аплодисменты", "смех", "音楽", "拍手", "笑", "笑い", "笑声", "笑聲", "音乐", "音樂", "掌声", "掌聲", "鼓掌", "음악",
            "박수", "웃음", "موسيقى", "ضحك", "تصفيق");

    private Sounds() {
    }

    /** Whether words in brackets are a sound and nobody's name. */
    public static boolean isSound(String words) {
        var lower = SPACE.split(words.strip().toLowerCase(Locale.ROOT));
        return words.indexOf('♪') >= 0 || words.indexOf('♫') >= 0 || TOKEN.matcher(words.strip()).matches() || lower.length > 0
                && (WORDS.contains(lower[0]) || WORDS.contains(lower[lower.length - 1]));
    }

    /** Whether a text has only sounds in brackets and notes of music, so that nobody speaks; false for an empty text. */
    public static boolean isOnly(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > 200 || Character.isLetter(stripped.charAt(0))
                || !ENCLOSED.matcher(stripped).matches()) {
            return false;
        }
        var inside = INSIDE.matcher(stripped);
        boolean any = stripped.chars().anyMatch(c -> "♪♫♬".indexOf(c) >= 0);
        while (inside.find()) {
            any = true;
            if (!isSound(inside.group(1)) || SPACE.split(inside.group(1).strip()).length > MOST_WORDS) {
                return false;
            }
        }
        return any;
    }
}
