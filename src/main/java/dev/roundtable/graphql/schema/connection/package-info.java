/** Connections, edges, cursors and page arguments, by the Relay specification. Used by {@code graphql.schema}, and by {@code graphql.document} for the page size in costs. */
package dev.roundtable.graphql.schema.connection;
