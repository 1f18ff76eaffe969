/** Reads and checks panel sheets, people.yaml and terms.yaml. Used by every later step of reading and by {@code ingest}. */
package dev.roundtable.transcript.sheet;
