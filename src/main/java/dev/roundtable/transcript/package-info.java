/**
 * Reads a panel: format, speakers, questions and answers, glossary; {@link dev.roundtable.transcript.PanelReader} is the way in.
 * Pure Java without any framework, used by {@code ingest} and {@code transcript.evaluation}.
 */
package dev.roundtable.transcript;
