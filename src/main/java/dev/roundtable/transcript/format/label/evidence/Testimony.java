package dev.roundtable.transcript.format.label.evidence;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.form.QuestionLetter;
import dev.roundtable.transcript.format.line.TalkSigns;

/**
 * Tells the answers of people from those of a manual, where lines begin with {@code Q.} and {@code A.} People speak of themselves or
 * answer in a word; a manual does neither.
 */
final class Testimony {

    private static final int FEWEST = 2;
    /** The share of answers of people that are short or speak of who answers. */
    private static final double SHARE = 0.15;
    /** In characters: longer than "Yes, sir, that is right." */
    private static final int SHORT = 40;

    private int answers;
    private int ofPeople;
    private boolean open;
    private boolean own;
    private int length;

    /**
     * Counts a line.
     *
     * @param form its beginning; null if it has no form of a label
     */
    void see(LabelLine form, String text) {
        if (form != null && form.shape() == LabelShape.LETTER) {
            close();
            open = !QuestionLetter.asks(form.label().charAt(0));
            hear(form.speech(text));
        } else {
            hear(text);
        }
    }

    private void hear(String words) {
        if (open) {
            length += words.strip().length();
            own = own || TalkSigns.isOwn(words);
        }
    }

    private void close() {
        if (open) {
            answers++;
            ofPeople += own || length <= SHORT ? 1 : 0;
        }
        open = false;
        own = false;
        length = 0;
    }

    /** Whether the answers may be those of people. */
    boolean isOfPeople() {
        close();
        return answers < FEWEST || ofPeople >= SHARE * answers;
    }
}
