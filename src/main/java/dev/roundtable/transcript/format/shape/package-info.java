/** Reads text whose labels have marks of their own, such as {@code @anna words}. Used through {@link dev.roundtable.transcript.format.Formats}. */
package dev.roundtable.transcript.format.shape;
