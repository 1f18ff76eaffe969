/** Tells how sure an inferred voice is in each sentence. The signs are of the sentence, its stretch and the whole conversation. */
package dev.roundtable.transcript.attribution.certainty;
