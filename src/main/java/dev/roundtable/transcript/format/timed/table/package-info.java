/** Reads tables of speech: CSV, TSV and tables of Markdown. Used through {@link dev.roundtable.transcript.format.Formats}. */
package dev.roundtable.transcript.format.timed.table;
