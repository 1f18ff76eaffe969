package dev.roundtable.transcript.script;

/**
 * Describes a panel to readers, as only the panel sheet can. {@code PanelScript} has these details unchanged. Every component is
 * null if the sheet does not give it.
 *
 * @param event the event that the panel was part of
 * @param venue the place of the panel
 * @param description one or two sentences
 * @param titleEn the title in English
 * @param descriptionEn the description in English
 * @param image the URL of a picture
 */
public record PanelDetails(String event, String venue, String description, String titleEn, String descriptionEn, String image) {

    /** The details of a panel without a sheet. */
    public static final PanelDetails NONE = new PanelDetails(null, null, null, null, null, null);
}
