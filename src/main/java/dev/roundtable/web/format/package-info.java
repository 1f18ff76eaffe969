/** Writes numbers, days, durations and URLs as pages show them. Used inside {@code web} only. */
package dev.roundtable.web.format;
