package dev.roundtable.transcript.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.mozilla.universalchardet.UniversalDetector;

import dev.roundtable.text.LanguageDetector;

/**
 * Names the encoding of a file that is not UTF-8, for the message that refuses it. An encoding is only named if it is certain: a file
 * that is converted from a wrong one loads as garbage.
 */
final class Encoding {

    /** So many bytes are looked at. */
    private static final int SAMPLE = 64_000;
    /** The share of words that must be possible. */
    private static final double POSSIBLE = 0.9;

    private static final Set<String> CENTRAL = Set.of("pl", "cs", "sk", "sl", "hr", "hu", "ro");
    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "mk", "sr");

    /** Encodings of one byte a character, by the languages that are written in them. iconv knows the names. */
    private static final List<Candidate> ONE_BYTE = List.of(
            new Candidate("WINDOWS-1252", "windows-1252",
                    Set.of("en", "de", "fr", "es", "pt", "gl", "it", "nl", "af", "da", "no", "sv", "is", "fi", "ca", "eu", "ga",
                            "id", "ms", "sw", "tl")),
            new Candidate("WINDOWS-1250", "windows-1250", CENTRAL), new Candidate("ISO-8859-2", "ISO-8859-2", CENTRAL),
            new Candidate("WINDOWS-1254", "windows-1254", Set.of("tr")),
            new Candidate("WINDOWS-1257", "windows-1257", Set.of("lt", "lv", "et")),
            new Candidate("WINDOWS-1258", "windows-1258", Set.of("vi")),
            new Candidate("WINDOWS-1251", "windows-1251", CYRILLIC), new Candidate("KOI8-R", "KOI8-R", Set.of("ru", "bg")),
            new Candidate("KOI8-U", "KOI8-U", Set.of("uk", "be")),
            new Candidate("ISO-8859-5", "ISO-8859-5", CYRILLIC), new Candidate("IBM866", "IBM866", CYRILLIC),
            new Candidate("MAC-CYRILLIC", "x-MacCyrillic", CYRILLIC),
            new Candidate("MACINTOSH", "x-MacRoman", Set.of("de", "fr", "es", "pt", "it", "nl", "da", "no", "sv")),
            new Candidate("IBM850", "IBM850", Set.of("de", "fr", "es", "pt", "it", "nl", "da", "no", "sv")),
            new Candidate("WINDOWS-1256", "windows-1256", Set.of("ar", "fa", "ur")));

    /** What the detector finds by the structure of the bytes or by the alphabet, so that words are not needed. */
    private static final Set<String> BY_STRUCTURE = Set.of("GB18030", "BIG5", "EUC-TW", "SHIFT_JIS", "EUC-JP", "EUC-KR",
            "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN", "WINDOWS-1255", "ISO-8859-7", "WINDOWS-1253", "TIS620");

    private record Candidate(String name, String charset, Set<String> languages) {}

    private Encoding() {
    }

    /** The name of the encoding, as iconv has it; null if it is not certain. */
    static String of(byte[] file) {
        var bytes = Arrays.copyOf(file, Math.min(SAMPLE, file.length));
        var wide = Utf16.withoutMark(bytes);
        if (wide != null) {
            return wide;
        }
        // Seven bits are an encoding with escapes, or ASCII.
        var byWords = isSevenBits(bytes) ? null : byWords(bytes);
        return byWords != null ? byWords : byStructure(bytes);
    }

    private static boolean isSevenBits(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** The encoding in which the text has the most frequent words of a language that is written in it. */
    private static String byWords(byte[] bytes) {
        String best = null;
        double most = 0;
        for (var candidate : ONE_BYTE) {
            var text = decode(bytes, candidate.charset);
            var language = text == null ? "und" : LanguageDetector.of(text);
            if (candidate.languages.contains(language) && WordShapes.possible(text) >= POSSIBLE) {
                double share = LanguageDetector.frequentWords(language, text);
                best = share > most ? candidate.name : best;
                most = Math.max(most, share);
            }
        }
        return best;
    }

    private static String byStructure(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var found = detector.getDetectedCharset();
        if (found == null || !BY_STRUCTURE.contains(found)) {
            return null;
        }
        var text = decode(bytes, found.equals("TIS620") ? "TIS-620" : found);
        boolean alphabet = found.startsWith("WINDOWS") || found.startsWith("ISO-8859");
        return text != null && alphabet && WordShapes.possible(text) < POSSIBLE ? null : found.replace("TIS620", "TIS-620");
    }

    /** The text, with a replacement for the end that the sample may cut; null if the bytes are impossible or the charset is missing. */
    private static String decode(byte[] bytes, String charset) {
        // A native image has few charsets. Those of one byte are then not tried, except the one that is nearly Latin-1.
        var known = Charset.isSupported(charset)
                ? Charset.forName(charset)
                : charset.equals("windows-1252") ? StandardCharsets.ISO_8859_1 : null;
        if (known == null) {
            return null;
        }
        try {
            return known.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
