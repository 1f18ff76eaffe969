package dev.roundtable.transcript.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.script.Attribution.Method;

/** Decides which turns are prompts: they put a question to the next voice. */
final class PromptDetector {

    private final List<Stretch> stretches;
    private final SpeechActs interrogative;
    private final Cast cast;
    /** What is known of a turn, because its neighbours ask for it, too. */
    private final Map<Integer, Boolean> asksAtAll = new HashMap<>();

    PromptDetector(List<Stretch> stretches, SpeechActs interrogative, Cast cast) {
        this.stretches = stretches;
        this.interrogative = interrogative;
        this.cast = cast;
    }

    String speaker(int i) {
        return i < 0 || i >= stretches.size() ? null : stretches.get(i).speaker();
    }

    boolean leads(int i) {
        return speaker(i) != null && cast.leaders().contains(speaker(i));
    }

    /** Whether the speaker is unknown and only likely. Such a stretch may contain words of others. */
    private boolean isOpen(int i) {
        return stretches.get(i).attribution().method() == Method.UNKNOWN;
    }

    /** Whether somebody of the audience speaks, or somebody who was invited to ask. */
    boolean isFromAudience(int i) {
        return !leads(i) && (speaker(i) != null && cast.audience().contains(speaker(i))
                || i > 0 && leads(i - 1) && asksAtAll(i)
                        && interrogative.invites(stretches.get(i - 1)));
    }

    /** Whether the speaker may open a new question. A panelist may only if nobody leads. */
    boolean mayOpen(int i) {
        return cast.leaders().isEmpty() || leads(i) || isFromAudience(i);
    }

    /**
     * Whether a turn puts a question to the next speaker.
     *
     * @param prompt the index of the last prompt; -1 for none
     * @param answerer the slug of the speaker who answered last; null for nobody
     */
    boolean isPrompt(int i, int prompt, String answerer) {
        boolean justAsked = prompt >= 0 && prompt == i - 1;
        if (i + 1 >= stretches.size() || Objects.equals(speaker(i), speaker(i + 1)) || announces(i)) {
            return false;
        }
        var stretch = stretches.get(i);
        if (leads(i)) {
            return !leads(i + 1) && !announces(i + 1) && !(isFromAudience(i + 1) && asksAtAll(i + 1))
                    && (interrogative.asks(stretch) || handsOver(i, prompt < 0, Objects.equals(speaker(i + 1), answerer)));
        }
        if (isFromAudience(i)) {
            return asksAtAll(i);
        }
        if (cast.leaders().isEmpty()) {
            return interrogative.endsAsking(stretch) && (!justAsked || interrogative.isShort(stretch));
        }
        // A panelist's question to who leads is a remark, and a long turn after a question answers it, however it ends. Where a
        // panelist only seems to speak, what is asked in between is quoted or already answered, and nothing was asked before.
        boolean asks = interrogative.endsAsking(stretch)
                && (interrogative.isShort(stretch) || interrogative.announces(stretch))
                || !isOpen(i) && interrogative.announces(stretch);
        return asks && !justAsked && !leads(i + 1) && !(isOpen(i) && speaker(i) != null && prompt < 0);
    }

    /**
     * Whether a leader hands over to the next speaker: with a request, with little more than a name, or because the next turn is longer
     * and there is no other reason for it. The speaker who answered last only continues, unless there is a request.
     */
    private boolean handsOver(int i, boolean first, boolean sameGuest) {
        var stretch = stretches.get(i);
        var next = stretches.get(i + 1);
        boolean longer = next.end() - next.start() > stretch.end() - stretch.start();
        if (sameGuest) {
            return longer && interrogative.requests(stretch);
        }
        boolean calls = first || interrogative.isElliptic(stretch);
        return interrogative.requests(stretch) || longer && calls && !interrogative.isCourtesy(stretch);
    }

    /** Whether the speaker only announces. */
    boolean announces(int i) {
        return speaker(i) != null && cast.announcers().contains(speaker(i));
    }

    /** Whether a leader only repeats what somebody else has just asked. */
    boolean relays(int i, int prompt) {
        return prompt >= 0 && prompt == i - 1 && leads(i) && !leads(prompt);
    }

    private boolean asksAtAll(int i) {
        return asksAtAll.computeIfAbsent(i,
                turn -> interrogative.endsAsking(stretches.get(turn)) || interrogative.announces(stretches.get(turn)));
    }
}
