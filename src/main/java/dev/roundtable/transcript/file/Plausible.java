package dev.roundtable.transcript.file;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Judges whether a decoded text is one that people write. */
final class Plausible {

    /** The scripts of East Asia, which are written together. */
    private static final Set<UnicodeScript> EAST = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeBlock> NO_TEXT = Set.of(UnicodeBlock.BOX_DRAWING, UnicodeBlock.BLOCK_ELEMENTS,
            UnicodeBlock.PRIVATE_USE_AREA);

    private Plausible() {
    }

    /**
     * Whether the text has no control characters and no lines of boxes, and its letters outside ASCII are of one script. Letters beside
     * the scripts of East Asia may be of any script, because those encodings hold several.
     */
    static boolean is(String text) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        boolean plain = text.codePoints().allMatch(c -> {
            if (c >= 0x80 && Character.isLetter(c)) {
                var script = UnicodeScript.of(c);
                scripts.add(EAST.contains(script) ? UnicodeScript.HAN : script);
            }
            return c < 0x80
                    ? c >= ' ' && c != 0x7F || Character.isWhitespace(c)
                    : !NO_TEXT.contains(UnicodeBlock.of(c))
                            && (!Character.isISOControl(c) || c == 0x85);
        });
        scripts.remove(UnicodeScript.COMMON);
        return plain && (scripts.size() <= 1 || scripts.contains(UnicodeScript.HAN));
    }
}
