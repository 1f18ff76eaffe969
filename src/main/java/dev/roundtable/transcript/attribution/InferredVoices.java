package dev.roundtable.transcript.attribution;

import java.util.List;

import dev.roundtable.transcript.script.ConversationKind;

/**
 * What inference finds in a body.
 *
 * @param stretches tile the body, offsets in code points; empty for an empty body
 * @param kind what kind of conversation it is; null if no kind is clear
 */
public record InferredVoices(List<Stretch> stretches, ConversationKind kind) {}
