/** The page of a search: hits with their words, facets and a suggestion. Used by {@code web} only. */
package dev.roundtable.web.search;
