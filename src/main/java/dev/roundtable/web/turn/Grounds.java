package dev.roundtable.web.turn;

import java.util.List;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How the speaker of a turn is known, where that is not certain.
 *
 * @param method INFERRED or UNKNOWN
 * @param confidence in percent; null if the speaker is not known
 * @param quotes the words that are the evidence, strongest first
 * @param candidates who else it may be
 */
@RegisterForReflection
public record Grounds(String method, String confidence, List<String> quotes, List<Candidate> candidates) {

    /** How many reasons are shown. The first are the strongest. */
    private static final int REASONS = 4;

    /**
     * The grounds of an attribution.
     *
     * @param attribution its method and confidence, and perhaps its evidence and candidates
     * @return null if it is certain, because the source or an editor says who speaks
     */
    public static Grounds of(DataObject attribution) {
        var method = attribution.text("method");
        if (method.equals("LABELED") || method.equals("REVIEWED")) {
            return null;
        }
        var quotes = attribution.list("evidence", one -> one.text("quote")).stream()
                .filter(quote -> quote != null && !quote.isBlank())
                .distinct().limit(REASONS).toList();
        var candidates = attribution.list("candidates", one -> new Candidate(one.object("speaker").text("name"),
                Numbers.confidence(one.decimal("confidence")))).stream().limit(REASONS).toList();
        return new Grounds(method, method.equals("UNKNOWN") ? null : Numbers.confidence(attribution.decimal("confidence")),
                quotes,
                candidates);
    }

    /** Whether there is more to show than the method and the confidence. */
    public boolean isExplained() {
        return !quotes.isEmpty() || !candidates.isEmpty();
    }

    /**
     * Somebody who may be the speaker.
     *
     * @param share how sure that is, in percent
     */
    @RegisterForReflection
    public record Candidate(String name, String share) {}
}
