package dev.roundtable.transcript.format.line;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what kind of sound some words are, which stand in brackets in a transcript. */
final class Sound {

    private static final int MOST_WORDS = 5;

    private static final Pattern SPACE = Pattern.compile("[\\s,._-]+");
    /** What recognizers write in capitals for a stretch without speech, such as {@code [BLANK_AUDIO]}. */
    private static final Pattern TOKEN = Pattern.compile("(?!SPEAKER)[A-Z]+_[A-Z_]{2,30}");
    /** What whisper.cpp writes where the voice changes. */
    private static final String TURN = "SPEAKER_TURN";
    /** Sounds as captions for the deaf write them: {@code [ENGINE STARTS]}, {@code (tires squealing)}. */
    private static final Pattern HAPPENING = Pattern.compile("(?!MR|DR|MS|SIR|THE )[A-Z]{3,12}(?: [A-Z]{1,15}){0,2} "
            + "(?:START|STOP|SLAM|OPEN|CLOS|SHUT|PLAY|RING|WAIL|BLAR|HONK|REV|SQUEAL|SQUEAK|CREAK|RUMBL|RUSTL|BARK|CHIRP|HOWL|ROAR|CRASH"
            + "|EXPLOD|CLATTER|CLANK|CLICK|BEEP|BUZZ|HUM|KNOCK|APPROACH|FAD|SWELL|CONTINU|WHIR|WHISTL|SCREECH|SPUTTER|IDL|FIR|BLOW|DRIP"
            + "|SPLASH|SHATTER|TICK|TOLL|CHIM|JINGL|CACKL|CHEER|APPLAUD|LAUGH|MURMUR|CHATTER|GASP|SHOUT|YELL|SCREAM|SIGH|COUGH|SNEEZ"
            + "|GROAN|GRUNT|SOB|CRY|SNIFF|EXHAL|INHAL|CHUCKL|GIGGL|CLAP|WHOOP)(?:[A-Z])?(?:E?S|ING|ED)");
    private static final String NOTES = "♪♫♬♩";
    /** Words that were said, but not heard. */
    private static final Pattern UNHEARD = Pattern.compile("(?i)inaudible|unintelligible|indistinct|cross-?talk|foreign|speak");
    /** The same, and stretches without words. */
    private static final Pattern LOST = Pattern.compile(UNHEARD + "|silence|pause");

    private Sound() {
    }

    /** Whether words are any sound, and nobody's name. */
    static boolean is(String words) {
        var stripped = words.strip();
        var lower = words(stripped);
        return words.indexOf('♪') >= 0 || words.indexOf('♫') >= 0 || isHappening(stripped) || TOKEN.matcher(stripped).matches()
                || lower.length > 0 && (isWord(lower[0]) || isWord(lower[lower.length - 1]));
    }

    /** Whether words are so few that they may be a sound. */
    static boolean isShort(String words) {
        return SPACE.split(words).length <= MOST_WORDS;
    }

    /** Whether words are a sound beside what is said, and surely neither said nor what was not heard. */
    static boolean isBeside(String words) {
        if (words.equals(TURN)) {
            return true;
        }
        if (words.isEmpty() || UNHEARD.matcher(words).lookingAt()) {
            return false;
        }
        var lower = words(words);
        if (hasNote(words) || lower.length == 0 || lower.length > MOST_WORDS) {
            return hasNote(words);
        }
        var first = lower[0];
        var last = lower[lower.length - 1];
        if (lower.length == 1) {
            return isNoise(last) || isCapitals(words) && is(words);
        }
        return SoundWords.BEGINNINGS.contains(first) || isNoise(last) && !SoundWords.ALONE.contains(last)
                || SoundWords.GOING_ON.contains(last) && Stream.of(lower).anyMatch(SoundWords.ROOM::contains)
                || SoundWords.ROOM.contains(first) && !Character.isLetter(words.substring(first.length()).strip().charAt(0))
                || isCapitals(words) && (isHappening(words) || isWord(last) || TOKEN.matcher(words).matches());
    }

    /**
     * Whether words are a sound of the audience or of things, and not how the speaker speaks: {@code [laughs]}, {@code [inaudible]}.
     *
     * @param square whether they stand in square brackets, in which small letters are also words of an editor
     */
    static boolean isOfRoom(String words, boolean square) {
        if (!is(words) || LOST.matcher(words).lookingAt()) {
            return false;
        }
        return isCapitals(words) || !square && isOfAudience(words);
    }

    /** Whether words begin or end with a sound of the room. */
    static boolean isOfAudience(String words) {
        var lower = words(words);
        return lower.length > 0 && (SoundWords.ROOM.contains(lower[0]) || SoundWords.ROOM.contains(lower[lower.length - 1]));
    }

    private static String[] words(String words) {
        return SPACE.split(words.toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(String word) {
        return SoundWords.WORDS.contains(word) || SoundWords.ROOM.contains(word);
    }

    private static boolean isNoise(String word) {
        return SoundWords.ROOM.contains(word) || SoundWords.NOISES.contains(word);
    }

    private static boolean isCapitals(String words) {
        return words.charAt(0) < 0x80 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean hasNote(String words) {
        return words.chars().anyMatch(c -> NOTES.indexOf(c) >= 0);
    }

    private static boolean isHappening(String words) {
        if (words.isEmpty() || words.charAt(0) > 'z') {
            return false;
        }
        // captions in capitals have no small letters but those of sounds
        boolean small = words.equals(words.toLowerCase(Locale.ROOT));
        return SoundWords.BANGS.contains(words)
                || HAPPENING.matcher(small ? words.toUpperCase(Locale.ROOT) : words).matches();
    }
}
