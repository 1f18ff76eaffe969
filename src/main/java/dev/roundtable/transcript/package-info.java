/**
 * Reads a panel: format, speakers, questions and answers, glossary; {@link dev.roundtable.transcript.PanelReader} is the entry point.
 * Pure Java without any framework, used by {@code ingest} and {@code transcript.evaluation}.
 */
package dev.roundtable.transcript;
