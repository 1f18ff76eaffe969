package dev.roundtable.transcript.format.line;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognizes sounds that nobody says, as captions and recognizers write them: {@code [BLANK_AUDIO]}, {@code (applause)}, {@code ♪}. */
public final class Sounds {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 64;

    /** Texts in brackets or between asterisks, notes of music and dashes, and nothing else. */
    private static final Pattern ENCLOSED = Pattern.compile(
            "(?:\\s|[♪♫♬#*]{1,3}+(?=\\s|[\\[(]|$)|[-–—](?=\\s)|\\[[^\\[\\]]{1,60}+\\]|[(（][^()（）]{1,60}+[)）]|【[^【】]{1,60}+】|(?<!\\*)\\*[^*]{1,60}+\\*(?!\\*)|[.。,])++");
    private static final Pattern INSIDE = Pattern.compile("[\\[(（【*]([^\\[\\]()（）【】*]{1,60}+)[\\])）】*]");
    private static final Pattern SPACE = Pattern.compile("[\\s,._-]+");
    /** What recognizers write in capitals for a stretch without speech, such as {@code [BLANK_AUDIO]}. */
    private static final Pattern TOKEN = Pattern.compile("(?!SPEAKER)[A-Z]+_[A-Z_]{2,30}");
    /** What whisper.cpp writes where the voice changes. */
    private static final String TURN = "SPEAKER_TURN";

    /** The first or last words of sounds, in the languages of caption services. */
    private static final Set<String> WORDS = Set.of("music", "applause", "applauding", "laughter", "laughs", "laughing",
            "laugh", "cheering", "cheers", "chuckles", "chuckling", "clapping", "crowd", "audience", "silence", "pause",
            "noise", "sound", "sounds", "overlapping", "inaudible", "unintelligible", "indistinct", "crosstalk", "foreign",
            "language",
            "blank_audio", "audio", "sighs", "sighing", "coughs", "coughing", "gasps", "gasping", "sniffs", "whispers",
            "whispering", "shouting", "screaming", "singing", "sings", "phone", "bell", "beep", "beeping", "ringing",
            "static", "playing", "plays", "video", "clip", "end", "start", "begin", "break", "speaking", "speaks", "throat",
            "clears", "groans", "yells", "cries", "crying", "whoosh", "ding", "click", "clicking", "typing", "birds", "wind",
            "rain", "thunder", "door", "bleep", "jingle", "intro", "outro", "musik", "applaus", "beifall", "lachen",
            "gelächter", "lacht", "stille", "musique", "applaudissements", "rires", "rire", "silencio", "música", "musica",
            "aplausos", "risas", "risos", "aplauso", "applausi", "risate", "muziek", "gelach", "applåder", "skratt", "музыка",
            "аплодисменты", "смех", "音楽", "拍手", "笑", "笑い", "笑声", "笑聲", "音乐", "音樂", "掌声", "掌聲", "鼓掌", "음악",
            "박수", "웃음", "موسيقى", "ضحك", "تصفيق");

    /** Sounds as captions for the deaf write them: {@code [ENGINE STARTS]}, {@code [TIRES SQUEALING]}. */
    private static final Pattern HAPPENING = Pattern.compile("(?!MR|DR|MS|SIR|THE )[A-Z]{3,12}(?: [A-Z]{1,15}){0,2} "
            + "(?:START|STOP|SLAM|OPEN|CLOS|SHUT|PLAY|RING|WAIL|BLAR|HONK|REV|SQUEAL|SQUEAK|CREAK|RUMBL|RUSTL|BARK|CHIRP|HOWL|ROAR|CRASH"
            + "|EXPLOD|CLATTER|CLANK|CLICK|BEEP|BUZZ|HUM|KNOCK|APPROACH|FAD|SWELL|CONTINU|WHIR|WHISTL|SCREECH|SPUTTER|IDL|FIR|BLOW|DRIP"
            + "|SPLASH|SHATTER|TICK|TOLL|CHIM|JINGL|CACKL|CHEER|APPLAUD|LAUGH|MURMUR|CHATTER|GASP|SHOUT|YELL|SCREAM|SIGH|COUGH|SNEEZ"
            + "|GROAN|GRUNT|SOB|CRY|SNIFF|EXHAL|INHAL|CHUCKL|GIGGL|CLAP|WHOOP)(?:[A-Z])?(?:E?S|ING|ED)");
    /** Sounds that are one word, in capitals. */
    private static final Set<String> BANGS = Set.of("GUNSHOT", "GUNSHOTS", "EXPLOSION", "EXPLOSIONS", "SIREN", "SIRENS", "BANG",
            "CRASH", "THUD", "BUZZER", "ALARM", "HORN", "FOOTSTEPS", "KNOCKING", "BARKING", "RUSTLING", "HUMMING", "SNEEZES",
            "SCREAMS", "SOBBING", "SNORING", "WHISTLING", "YAWNS", "GRUNTS", "EXHALES", "INHALES");

    /** The sounds of the room, which are not how a speaker speaks. */
    private static final Set<String> ROOM = Set.of("applause", "applauding", "laughter", "music", "cheering", "cheers",
            "clapping", "applaus", "beifall", "gelächter", "heiterkeit", "musik", "musique", "applaudissements", "rires",
            "música", "musica", "aplausos", "risas", "risos", "applausi", "risate", "muziek", "gelach", "applåder", "musiikkia",
            "музыка", "аплодисменты", "смех", "музика", "оплески", "сміх", "muzyka", "oklaski", "brawa", "śmiech", "hudba",
            "potlesk", "smích", "müzik", "alkış", "alkışlar", "kahkaha", "nhạc", "tepuk", "zene", "taps", "muzică", "μουσική",
            "γέλια", "χειροκρότημα", "संगीत", "तालियां", "מוזיקה", "צחוק", "音楽", "拍手", "音乐", "音樂", "掌声", "掌聲", "鼓掌",
            "음악", "박수", "موسيقى", "تصفيق");
    /** How a speaker sounds besides the words, and what is heard of things. */
    private static final Set<String> NOISES = Set.of("laughs", "laughing", "laugh", "chuckles", "chuckling", "chuckle",
            "giggles", "giggling", "sighs", "sighing", "coughs", "coughing", "gasps", "gasping", "sniffs", "groans", "crying",
            "sobbing", "whispers", "whispering", "shouting", "singing", "pause", "silence", "ringing", "beeping", "beep",
            "bleep", "typing", "clicking", "whoosh", "playing", "lacht", "lachen", "seufzt", "pfeift", "rire", "rit", "soupir",
            "ríe", "suspira", "ri", "suspiro", "ride", "lach", "zucht", "skratt", "skrattar", "смеется", "смеётся", "вздыхает",
            "gülüyor", "笑", "笑い", "笑声", "笑聲", "大笑", "웃음", "ضحك");
    /** Sounds with which no other words in brackets begin: {@code (applause from the audience)}, but {@code (music theory)}. */
    private static final Set<String> BEGINNINGS = Set.of("applause", "applauding", "laughter", "laughs", "laughing", "chuckles",
            "chuckling", "sighs", "coughs", "gasps", "applaus", "beifall", "heiterkeit", "gelächter", "lacht",
            "applaudissements", "rires", "aplausos", "risas", "risos", "applausi", "risate", "applåder", "skratt",
            "аплодисменты", "смех", "смеется", "смеётся", "oklaski", "potlesk", "alkışlar");
    /** Sounds that other words in brackets may end with: {@code (a bumpy ride)}, {@code (beer on taps)}. */
    private static final Set<String> ALONE = Set.of("taps", "ride", "ri", "rit", "lach", "playing", "typing", "clicking",
            "cheers", "singing", "shouting", "crying", "whispering");
    /** What sounds of the room do: {@code (upbeat music playing)}. */
    private static final Set<String> GOING_ON = Set.of("playing", "plays", "continues", "continue", "fades", "stops", "ends",
            "starts", "swells");
    private static final Pattern BRACKETED = Pattern
            .compile("\\[([^\\[\\]]{1,60}+)\\]|\\(([^()]{1,60}+)\\)|（([^（）]{1,60}+)）|【([^【】]{1,60}+)】|[♪♫♬♩]++");
    private static final Pattern LOUD = Pattern.compile("(?<=[.,;:?!…\"”’–—-]) \\(([A-Z][A-Z ]{3,40})\\) ");
    private static final String NOTES = "♪♫♬♩";
    private static final String BRACKETS_AND_NOTES = "[(（【" + NOTES;
    /** Words that were said, but not heard. */
    private static final Pattern LOST_WORDS = Pattern
            .compile("(?i)inaudible|unintelligible|indistinct|cross-?talk|foreign|speak|silence|pause");

    private static final Pattern UNHEARD = Pattern.compile("(?i)inaudible|unintelligible|indistinct|cross-?talk|foreign|speak");

    private Sounds() {
    }

    /** Whether words in brackets are a sound and nobody's name. */
    public static boolean isSound(String words) {
        var lower = SPACE.split(words.strip().toLowerCase(Locale.ROOT));
        return words.indexOf('♪') >= 0 || isHappening(words.strip()) || words.indexOf('♫') >= 0
                || TOKEN.matcher(words.strip()).matches() || lower.length > 0
                        && (isWord(lower[0]) || isWord(lower[lower.length - 1]));
    }

    private static boolean isWord(String word) {
        return WORDS.contains(word) || ROOM.contains(word);
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

    /**
     * The words of a line of captions without the sounds and notes of music beside them: {@code [MUSIC] Good evening.} What was said but
     * not heard, such as {@code [inaudible]}, stays. A line of nothing but sounds stays as it is.
     */
    public static String without(String line) {
        if (!mayHaveSounds(line)) {
            return line;
        }
        var match = BRACKETED.matcher(line);
        var rest = new StringBuilder(line.length());
        int from = 0;
        while (match.find()) {
            if (isBeside(match)) {
                rest.append(line, from, match.start());
                from = match.end();
                boolean spaced = rest.isEmpty() || Character.isWhitespace(rest.charAt(rest.length() - 1));
                while (spaced && from < line.length() && line.charAt(from) == ' ') {
                    from++;
                }
            }
        }
        rest.append(line, from, line.length());
        return from > 0 && rest.chars().anyMatch(Character::isLetterOrDigit) ? rest.toString() : line;
    }

    private static boolean mayHaveSounds(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (BRACKETS_AND_NOTES.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(MatchResult match) {
        var inside = Stream.of(match.group(1), match.group(2), match.group(3), match.group(4)).filter(Objects::nonNull)
                .findFirst().orElse(null);
        return inside == null || isNoise(inside.strip());
    }

    private static boolean isNoise(String words) {
        if (words.equals(TURN)) {
            return true;
        }
        if (words.isEmpty() || UNHEARD.matcher(words).lookingAt()) {
            return false;
        }
        var lower = SPACE.split(words.toLowerCase(Locale.ROOT));
        if (lower.length == 0 || lower.length > MOST_WORDS) {
            return hasNote(words);
        }
        var last = lower[lower.length - 1];
        if (hasNote(words) || lower.length == 1) {
            return hasNote(words) || ROOM.contains(last) || NOISES.contains(last) || isCapitals(words) && isSound(words);
        }
        return BEGINNINGS.contains(lower[0]) || !ALONE.contains(last) && (ROOM.contains(last) || NOISES.contains(last))
                || GOING_ON.contains(last) && Stream.of(lower).anyMatch(ROOM::contains)
                || ROOM.contains(lower[0]) && !Character.isLetter(words.substring(lower[0].length()).strip().charAt(0))
                || isCapitals(words) && (isHappening(words) || isWord(last) || TOKEN.matcher(words).matches());
    }

    private static boolean isCapitals(String words) {
        return words.charAt(0) < 0x80 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean hasNote(String words) {
        return words.chars().anyMatch(c -> NOTES.indexOf(c) >= 0);
    }

    private static boolean isHappening(String words) {
        if (words.isEmpty() || words.charAt(0) > 'Z') {
            return false;
        }
        return BANGS.contains(words) || HAPPENING.matcher(words).matches();
    }

    /** Whether a sound is one of the audience or of things, and not how the speaker speaks: {@code [laughs]}, {@code [inaudible]}. */
    private static boolean isOfRoom(String words, boolean square) {
        if (!isSound(words) || LOST_WORDS.matcher(words).lookingAt()) {
            return false;
        }
        if (words.charAt(0) < 0x80 && words.equals(words.toUpperCase(Locale.ROOT))) {
            return true;
        }
        var lower = SPACE.split(words.toLowerCase(Locale.ROOT));
        return !square && (ROOM.contains(lower[0]) || ROOM.contains(lower[lower.length - 1]));
    }

    /**
     * The index behind the sounds of the room at the beginning of some words: {@code (APPLAUSE) Thank you.}; 0 if there are none, or
     * nothing follows them.
     */
    public static int end(String words) {
        int end = 0;
        for (int at = skipSpace(words, 0); at < words.length() && "[(（【".indexOf(words.charAt(at)) >= 0;) {
            var sound = INSIDE.matcher(words).region(at, Math.min(words.length(), at + LONGEST));
            if (!sound.lookingAt() || !isOfRoom(sound.group(1).strip(), words.charAt(at) == '[')
                    || SPACE.split(sound.group(1).strip()).length > MOST_WORDS) {
                return end;
            }
            at = skipSpace(words, sound.end());
            if (at == words.length()) {
                return 0;
            }
            end = at;
        }
        return end;
    }

    /** Some words without the sounds of the room at their end: {@code … of years. (APPLAUSE)}; the same if nothing stands before them. */
    public static String withoutLast(String words) {
        int end = words.length();
        for (int at = lastSpace(words, end); at > 0 && ")]）】".indexOf(words.charAt(at - 1)) >= 0; at = lastSpace(words, end)) {
            int open = Math.max(Math.max(words.lastIndexOf('(', at - 1), words.lastIndexOf('[', at - 1)),
                    Math.max(words.lastIndexOf('（', at - 1), words.lastIndexOf('【', at - 1)));
            var inside = open < 0 || at - open > LONGEST ? "" : words.substring(open + 1, at - 1).strip();
            boolean sound = !inside.isEmpty() && isOfRoom(inside.replaceFirst("[.!。]$", ""), words.charAt(open) == '[')
                    && SPACE.split(inside).length <= MOST_WORDS;
            if (!sound || lastSpace(words, open) == 0) {
                break;
            }
            end = lastSpace(words, open);
        }
        return end == words.length() ? words : words.substring(0, end);
    }

    /** Some words without the sounds of the room in capitals between them, behind a mark of punctuation: {@code … country. (APPLAUSE) And …}. */
    public static String withoutRoom(String words) {
        if (words.indexOf('(') < 0) {
            return words;
        }
        var rest = LOUD.matcher(words).replaceAll(match -> isOfAudience(match.group(1)) ? " " : "$0");
        return rest.isBlank() ? words : rest;
    }

    private static boolean isOfAudience(String words) {
        var lower = SPACE.split(words.toLowerCase(Locale.ROOT));
        return lower.length > 0 && (ROOM.contains(lower[0]) || ROOM.contains(lower[lower.length - 1]));
    }

    private static int lastSpace(String words, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int skipSpace(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
