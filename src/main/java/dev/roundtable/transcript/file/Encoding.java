package dev.roundtable.transcript.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.mozilla.universalchardet.UniversalDetector;

import dev.roundtable.text.LanguageDetector;

/**
 * Names the encoding of a file that is not UTF-8. An encoding is only named if it is certain: a file that is converted from a wrong one
 * loads as garbage.
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

    /** What programs write under the name of an encoding, with characters that the standard lacks. */
    private static final Map<String, String> WIDER = Map.of("SHIFT_JIS", "windows-31j", "BIG5", "Big5-HKSCS", "EUC-KR",
            "x-windows-949");

    /** The letters outside ASCII of languages that have several encodings of one byte. */
    private static final Map<String, String> LETTERS = Map.of("de", "äöüßé", "fr", "àâæçéèêëîïôœùûüÿ", "es", "áéíóúüñªº", "pt",
            "áâãàçéêíóôõúüªº", "it", "àèéìíîòóùªº", "nl", "éëïóöüèê", "da", "æøåé", "no", "æøåéòô", "sv", "åäöé");

    private record Candidate(String name, String charset, Set<String> languages) {}

    private Encoding() {
    }

    /** Whether a file gives a text in an encoding of {@link #of}. */
    static boolean reads(String name, byte[] file, String text) {
        return text.equals(text(name, file));
    }

    /** A file as text in an encoding of {@link #of}; null if this program does not have the encoding. A native image has few. */
    static String text(String name, byte[] file) {
        var charset = ONE_BYTE.stream().filter(each -> each.name().equals(name)).map(Candidate::charset).findFirst()
                .orElse(WIDER.getOrDefault(name, name));
        if (charset.equals("windows-1252")) {
            return Windows1252.text(file);
        }
        return Charset.isSupported(charset) ? new String(file, Charset.forName(charset)) : null;
    }

    /** The name of the encoding, as iconv has it; null if it is not certain. */
    static String of(byte[] file) {
        var bytes = Arrays.copyOf(file, Math.min(SAMPLE, file.length));
        var wide = Utf16.withoutMark(bytes);
        if (wide != null) {
            return wide;
        }
        // Seven bits are an encoding with escapes, or ASCII.
        var byWords = isSevenBits(bytes) ? List.<Candidate>of() : byWords(bytes);
        if (byWords.isEmpty()) {
            return byStructure(bytes, file);
        }
        // Encodings that give the same text are equally right.
        var names = new LinkedHashMap<String, String>();
        for (var candidate : byWords) {
            var text = plausible(file, candidate.charset);
            if (text != null) {
                names.putIfAbsent(text, candidate.name);
            }
        }
        if (names.size() > 1) {
            names.keySet().removeIf(text -> !hasUsualLetters(text));
        }
        return names.size() == 1 ? names.values().iterator().next() : null;
    }

    private static boolean isSevenBits(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letters outside ASCII are those of the language; true for a language whose letters are not listed. */
    private static boolean hasUsualLetters(String text) {
        var letters = LETTERS.get(LanguageDetector.of(text));
        return letters == null || text.toLowerCase(Locale.ROOT).codePoints().filter(c -> c >= 0x80 && Character.isLetter(c))
                .allMatch(c -> letters.indexOf(c) >= 0);
    }

    /** The encodings in which the text has the most frequent words of a language that is written in them. */
    private static List<Candidate> byWords(byte[] bytes) {
        var best = new ArrayList<Candidate>();
        double most = 0;
        for (var candidate : ONE_BYTE) {
            var text = decode(bytes, candidate.charset);
            var language = text == null ? "und" : LanguageDetector.of(text);
            if (candidate.languages.contains(language) && WordShapes.possible(text) >= POSSIBLE
                    && Plausible.is(withQuotes(text, candidate.charset))) {
                double share = LanguageDetector.frequentWords(language, text);
                if (share > most) {
                    best.clear();
                    most = share;
                }
                if (share >= most) {
                    best.add(candidate);
                }
            }
        }
        return best;
    }

    private static String byStructure(byte[] bytes, byte[] file) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var found = detector.getDetectedCharset();
        if (found == null || !BY_STRUCTURE.contains(found)) {
            return null;
        }
        var name = found.replace("TIS620", "TIS-620");
        var charsets = Stream.of(name, WIDER.getOrDefault(name, name)).filter(Charset::isSupported).distinct().toList();
        if (charsets.isEmpty()) {
            return name;
        }
        var text = charsets.stream().map(charset -> plausible(file, charset)).filter(Objects::nonNull).findFirst();
        boolean alphabet = found.startsWith("WINDOWS") || found.startsWith("ISO-8859");
        return text.isEmpty() || alphabet && WordShapes.possible(text.get()) < POSSIBLE ? null : name;
    }

    /** The whole file as text; null if a byte is impossible, or if the text is not plausible. */
    private static String plausible(byte[] file, String charset) {
        try {
            var text = charset(charset).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
            return Plausible.is(withQuotes(text, charset)) ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The text with the quotation marks and dashes of windows-1252, which are control characters in Latin-1. */
    private static String withQuotes(String text, String charset) {
        return charset.equals("windows-1252") ? text.replaceAll("[\u0091-\u0097]", "’") : text;
    }

    private static Charset charset(String name) {
        // A native image has few charsets. Those of one byte are then not tried, except the one that is nearly Latin-1.
        return Charset.isSupported(name)
                ? Charset.forName(name)
                : name.equals("windows-1252") ? StandardCharsets.ISO_8859_1 : null;
    }

    /** The text, with a replacement for the end that the sample may cut; null if the bytes are impossible or the charset is missing. */
    private static String decode(byte[] bytes, String charset) {
        var known = charset(charset);
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
