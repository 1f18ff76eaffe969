/** Reads queries as people type them, and makes Lucene queries of them. Used by {@code search}. */
package dev.roundtable.search.query;
