/** Tells how sure an inferred voice is in each sentence, and what kind of conversation it is. The signs are of the sentence, its stretch and the whole conversation. */
package dev.roundtable.transcript.attribution.certainty;
