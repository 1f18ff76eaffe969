/**
 * Panels in H2: JPA entities, written by {@code ingest} one panel a transaction, and queries that read rows, never entities.
 * After startup nothing is written.
 */
package dev.roundtable.store;
