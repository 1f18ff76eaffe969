/** Queries that return rows, page by page and by key. Used by {@code graphql}, which reads nothing in any other way. */
package dev.roundtable.store.query;
