/** Persisted and trusted documents. Used inside {@code http} only. */
package dev.roundtable.http.document;
