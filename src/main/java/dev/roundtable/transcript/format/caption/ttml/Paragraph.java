package dev.roundtable.transcript.format.caption.ttml;

import dev.roundtable.transcript.format.line.TextJoiner;

/** Collects the words of a paragraph. Runs of white space are one space, as players show them. */
final class Paragraph {

    private final StringBuilder text = new StringBuilder();
    private boolean separate;

    void text(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Character.isWhitespace(c)) {
                space(' ');
            } else {
                if (separate) {
                    separate(more.codePointAt(i));
                }
                text.append(c);
            }
        }
    }

    void lineBreak() {
        space('\n');
    }

    /** Says that a word or sentence begins here, even without a space before it. */
    void unit() {
        separate = !text.isEmpty();
    }

    /** Returns the words, and starts again. */
    String take() {
        var words = text.toString();
        text.setLength(0);
        separate = false;
        return words;
    }

    private void separate(int next) {
        separate = false;
        int last = text.codePointBefore(text.length());
        if (!Character.isWhitespace(last)) {
            text.append(TextJoiner.between(Character.toString(last), Character.toString(next)));
        }
    }

    private void space(char space) {
        char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        if (last == ' ' && space == '\n') {
            text.setLength(text.length() - 1);
            last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }
        if (space == '\n' ? !text.isEmpty() : last != ' ' && last != '\n') {
            text.append(space);
        }
    }
}
