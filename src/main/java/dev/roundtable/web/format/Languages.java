package dev.roundtable.web.format;

import dev.roundtable.web.data.DataObject;

/** Tells the languages of texts, which browsers need to choose a font and a voice. */
public final class Languages {

    private Languages() {
    }

    /** The primary language of a BCP 47 tag. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0];
    }

    /** The language of the title of a panel, which is translated if it differs from the panel's own. */
    public static String ofTitle(DataObject panel, boolean chinese) {
        return panel.text("title").equals(panel.text("own")) ? panel.text("language") : chinese ? "zh" : "en";
    }
}
