package dev.roundtable.web.format;

/** Reads tags of languages. */
public final class Languages {

    private Languages() {
    }

    /** The primary language of a BCP 47 tag. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
