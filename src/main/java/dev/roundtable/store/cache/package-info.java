/** Caches rows in memory, bounded in bytes. Used by {@code store.query} and {@code store.monitoring}. */
package dev.roundtable.store.cache;
