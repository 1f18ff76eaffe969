package dev.roundtable.transcript.format.label.evidence;

import dev.roundtable.transcript.format.label.markdown.BoldParagraph;
import dev.roundtable.transcript.format.line.TalkSigns;

/**
 * Recognizes an interview without names: a question is a paragraph in bold, and the answer is plain. Lists of frequent questions look the
 * same, but nobody speaks of himself there.
 */
final class BoldQuestions {

    private static final int LEAST = 2;
    /** The share of answers in which somebody speaks of himself. */
    private static final double PERSONAL = 0.3;

    /** The share of questions to somebody who is addressed. */
    private static final double ADDRESSED = 0.3;

    private int bold;
    private int asking;
    private int answered;
    private int personal;
    private int own;
    private int addressed;
    private boolean open;

    /** Counts a line that starts a paragraph. */
    void see(String line) {
        if (BoldParagraph.is(line)) {
            var words = BoldParagraph.words(line);
            bold++;
            asking += words.indexOf('?') >= 0 || words.indexOf('？') >= 0 || words.indexOf('؟') >= 0 ? 1 : 0;
            own += TalkSigns.isOwn(words) ? 1 : 0;
            addressed += TalkSigns.isAddressed(words) ? 1 : 0;
            open = true;
        } else if (open) {
            answered++;
            personal += TalkSigns.isPersonal(line) ? 1 : 0;
            open = false;
        }
    }

    /** Whether the paragraphs in bold are questions of an interview. */
    boolean isInterview() {
        return isDialogue() && (isPersonal() || addressed > own && addressed >= ADDRESSED * bold);
    }

    /** Whether nobody speaks of himself in the answers, so that it may be a list of questions. */
    boolean isDoubtful() {
        return isInterview() && !isPersonal();
    }

    private boolean isDialogue() {
        return bold >= LEAST && 2 * asking > bold && 3 * answered >= 2 * bold;
    }

    private boolean isPersonal() {
        return personal >= PERSONAL * answered;
    }
}
