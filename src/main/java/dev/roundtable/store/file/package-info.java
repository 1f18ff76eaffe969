/** Checks a database in a file before the service opens it, sets a damaged one aside, and explains failed writes. Used by {@code command} and {@code ingest}.
 */
package dev.roundtable.store.file;
