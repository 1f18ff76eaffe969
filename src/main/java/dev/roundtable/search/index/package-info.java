/** The Lucene index with one document for each turn: its fields, how it is made from the store, and where it is kept. Used by {@code search} and {@code search.query}. */
package dev.roundtable.search.index;
