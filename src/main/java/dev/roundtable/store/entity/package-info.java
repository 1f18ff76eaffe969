/**
 * JPA entities, one for each table, and the format of their columns; a change of columns changes {@code store.file.TableCheck}, too.
 * Only {@code ingest} writes entities, and other rooms see no more than their constants and the details of a panel.
 */
package dev.roundtable.store.entity;
