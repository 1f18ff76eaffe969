package dev.roundtable.transcript.script;

import java.util.List;

/**
 * How we know whose words these are.
 *
 * @param method the kind of knowledge
 * @param confidence 0 to 1; 1 for a label or a reviewed cue
 * @param evidence the reasons, strongest first
 * @param candidates other possible speakers, likeliest first; empty if there is no doubt
 */
public record Attribution(Method method, double confidence, List<Evidence> evidence, List<Candidate> candidates) {

    public Attribution {
        evidence = List.copyOf(evidence);
        candidates = List.copyOf(candidates);
    }

    /** Where the knowledge comes from. */
    public enum Method {
        LABELED, REVIEWED, INFERRED, UNKNOWN
    }

    /**
     * One reason.
     *
     * @param kind a short name such as {@code cue}, {@code label} or {@code addressed-by-name}
     * @param quote the words of the transcript that count; null where none do
     * @param start first code point of the quote in the body; null without a quote
     * @param end code point after the quote; null without a quote
     */
    public record Evidence(String kind, String quote, Integer start, Integer end) {}

    /**
     * Somebody who may be the speaker.
     *
     * @param speaker the person's slug
     * @param confidence 0 to 1
     */
    public record Candidate(String speaker, double confidence) {}
}
