/** JPA entities, one for each table, and the format of their columns. Only {@code ingest} writes them; rows contain embeddables, and nothing else sees more than their constants. */
package dev.roundtable.store.entity;
