/** The page of a speaker: panels, answers and terms. Used by {@code web} only. */
package dev.roundtable.web.speaker;
