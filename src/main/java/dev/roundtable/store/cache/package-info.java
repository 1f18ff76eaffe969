/** Caches rows in memory, bounded in bytes. Used by {@code store.query} only. */
package dev.roundtable.store.cache;
