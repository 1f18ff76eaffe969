/** The page of a term: where it is named, and by whom. Used by {@code web} only. */
package dev.roundtable.web.term;
