package dev.roundtable.transcript.sheet;

/** Checks the texts of a panel sheet: none is longer than the database takes, and terms of the glossary are slugs. */
final class SheetTexts {

    private final PanelSheet sheet;
    private final SheetNode node;
    private final ValueCheck values;

    /** @param node the sheet as it was written, for its lines */
    SheetTexts(PanelSheet sheet, SheetNode node, ValueCheck values) {
        this.sheet = sheet;
        this.node = node;
        this.values = values;
    }

    void run() {
        var details = sheet.details();
        paragraph("title", sheet.title());
        paragraph("titleEn", details.titleEn());
        paragraph("event", details.event());
        paragraph("venue", details.venue());
        paragraph("description", details.description());
        paragraph("descriptionEn", details.descriptionEn());
        paragraph("image", details.image());
        values.paragraph(node.line("source"), "videoId", sheet.videoId());
        values.paragraph(node.line("source"), "url", sheet.url());
        values.paragraph(node.line("source"), "license", sheet.license());
        for (var question : sheet.questions()) {
            values.paragraph(question.line(), "title", question.title());
            values.paragraph(question.line(), "titleEn", question.titleEn());
        }
        for (var entry : sheet.glossary()) {
            values.paragraph(entry.line(), "from", entry.from());
            values.paragraph(entry.line(), "to", entry.to());
            if (entry.term() != null) {
                values.slug(entry.line(), entry.term());
            }
        }
    }

    private void paragraph(String key, String text) {
        values.paragraph(node.line(key), key, text);
    }
}
