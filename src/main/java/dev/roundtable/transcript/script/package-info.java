/** The immutable result of reading a panel: people, turns, questions, corrections, with their ids and slugs. Every step of reading makes a part of it, and {@code ingest} stores it. */
package dev.roundtable.transcript.script;
