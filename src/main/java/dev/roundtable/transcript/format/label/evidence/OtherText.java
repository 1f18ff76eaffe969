package dev.roundtable.transcript.format.label.evidence;

import java.util.List;

import dev.roundtable.transcript.format.line.Lines;

/** Recognizes text in a format that is no talk with labels, although it has colons: markup, subtitles, program code. */
final class OtherText {

    private static final List<String> SIGNATURES = List.of("<?xml", "<!doctype", "<html", "<tt ", "<tt>", "<tei",
            "[script info]",
            "webvtt", "{\"", "{\n", "[{", "%pdf", "{\\rtf", "#!", "<smi", "<sami", "#extm3u", "begin:v");
    private static final int SAMPLE = 400;
    /** The share of lines that end like a statement of a program. */
    private static final double CODE = 0.25;

    private OtherText() {
    }

    /** Whether a whole text is in another format. */
    static boolean is(String text) {
        var head = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(java.util.Locale.ROOT);
        return SIGNATURES.stream().anyMatch(head::startsWith) || isCode(text);
    }

    private static boolean isCode(String text) {
        var lines = new Lines(text);
        int filled = 0;
        int statements = 0;
        for (int i = 0; i < SAMPLE && lines.next(); i++) {
            if (!lines.isBlank()) {
                var line = lines.text().stripTrailing();
                filled++;
                statements += "{};".indexOf(line.charAt(line.length() - 1)) >= 0 && line.charAt(0) != '{'
                        || line.endsWith(",") && line.startsWith("  \"") ? 1 : 0;
            }
        }
        return filled > 3 && statements > 3 && statements > CODE * filled;
    }
}
