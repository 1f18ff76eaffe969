package dev.roundtable.transcript.attribution;

import dev.roundtable.transcript.script.Attribution;

/**
 * A stretch of the body in one voice. A turn is made from each stretch; stretches tile the body.
 *
 * @param start first code point, inclusive
 * @param end code point, exclusive
 * @param speaker the person's slug; null if the speaker is unknown
 * @param attribution how we know
 */
public record Stretch(int start, int end, String speaker, Attribution attribution) {}
