/** Splits texts and queries into the same tokens: folded words, stems, and pairs of characters for scripts without spaces. Used by the other packages of {@code search}. */
package dev.roundtable.search.analysis;
