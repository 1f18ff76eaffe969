/** Recognizes the export of a chat, and reads its messages: start with {@code Chat}. Used by {@code transcript.format.timed}. */
package dev.roundtable.transcript.format.timed.chat;
