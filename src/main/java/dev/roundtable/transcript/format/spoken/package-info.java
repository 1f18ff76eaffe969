/** Reads speech without labels and times, in which nobody is named. Signs of speech and of documents decide whether a text is that. */
package dev.roundtable.transcript.format.spoken;
