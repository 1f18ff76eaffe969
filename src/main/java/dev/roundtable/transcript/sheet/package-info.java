/** Reads and checks panel sheets and people.yaml. Used by every later step of reading and by {@code ingest}. */
package dev.roundtable.transcript.sheet;
