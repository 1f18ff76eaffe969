package dev.roundtable.web.passage;

import java.util.List;

import io.quarkus.qute.RawString;

/**
 * Writes pieces as HTML. The panel page of a long talk has thousands of pieces. A template that looks at each takes more time than all the
 * rest of the page.
 */
final class Markup {

    private Markup() {
    }

    /** The HTML of pieces in order. Words are text: nothing in them is markup. */
    static RawString of(List<Piece> pieces) {
        var html = new StringBuilder();
        for (var piece : pieces) {
            if (piece.verbatim() == null) {
                words(piece, html);
            } else {
                words(piece, html.append("<span class=\"c\"><ins>"));
                escape(piece.verbatim(), html.append("</ins><del>"));
                html.append("</del></span>");
            }
        }
        return new RawString(html.toString());
    }

    private static void words(Piece piece, StringBuilder html) {
        if (!piece.marked()) {
            escape(piece.text(), html);
            return;
        }
        html.append("<mark");
        if (piece.id() != null) {
            escape(piece.id(), html.append(" id=\""));
            html.append('"');
        }
        escape(piece.text(), html.append('>'));
        html.append("</mark>");
    }

    private static void escape(String text, StringBuilder html) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var entity = switch (text.charAt(i)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '"' -> "&quot;";
                default -> null;
            };
            if (entity != null) {
                html.append(text, written, i).append(entity);
                written = i + 1;
            }
        }
        html.append(text, written, text.length());
    }
}
