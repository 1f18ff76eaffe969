/** Filters and orders of lists, and how their arguments are normalized. Used by {@code graphql.schema} only. */
package dev.roundtable.graphql.schema.filter;
