package dev.roundtable.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Folds text with Han characters, and looks up facts about single characters: the Mandarin reading, and whether it is a surname. The
 * tables come from Unicode. ICU4J has the same tables, but adds 14 MB.
 */
public final class HanText {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final List<String> SYLLABLES = new ArrayList<>();
    private static final short[] READINGS = readings();
    private static final String SURNAMES = String.join("", lines("surnames.txt"));

    private HanText() {
    }

    /** Whether a character is in the basic block of Han characters, U+4E00 to U+9FFF. */
    public static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Folds a text to lower case, simplified characters and plain apostrophes. Its length stays the same, so offsets stay valid. */
    public static String fold(CharSequence text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = isHan(c) ? HanForms.simplified(c) : c == '\u2019' ? '\'' : Character.toLowerCase(c);
        }
        return new String(folded);
    }

    /** The index in {@link #syllables()} of the Mandarin reading of a character, without its tone; -1 if none is known. */
    public static int reading(char c) {
        return isHan(c) ? READINGS[c - FIRST] : -1;
    }

    /** The Mandarin reading of a character in Latin letters, without its tone; null if none is known. */
    public static String syllable(char c) {
        int reading = reading(c);
        return reading < 0 ? null : SYLLABLES.get(reading);
    }

    /** All syllables of Mandarin in Latin letters, without tones. */
    public static List<String> syllables() {
        return Collections.unmodifiableList(SYLLABLES);
    }

    /** Whether a simplified character is a common surname. */
    public static boolean isSurname(char c) {
        return SURNAMES.indexOf(c) >= 0;
    }

    /** The lines of a file in the resource folder {@code attribution}, without comments and blank lines; null if there is no file. */
    public static List<String> lines(String resource) {
        var stream = HanText.class.getResourceAsStream("/attribution/" + resource);
        if (stream == null) {
            return null;
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short[] readings() {
        var table = new short[LAST - FIRST + 1];
        Arrays.fill(table, (short) -1);
        for (var line : lines("pinyin.txt")) {
            int space = line.indexOf(' ');
            short syllable = (short) SYLLABLES.size();
            SYLLABLES.add(line.substring(0, space));
            line.chars().skip(space + 1L).forEach(c -> table[c - FIRST] = syllable);
        }
        return table;
    }

    /** Whether a text is written mostly in Han characters. One of them counts as much as three Latin letters. */
    public static boolean isMostlyHan(CharSequence text) {
        long han = text.chars().filter(c -> isHan((char) c)).count();
        long latin = text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        return han * 3 > latin;
    }
}
