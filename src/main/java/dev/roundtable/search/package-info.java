/** Finds turns by words: the index, its life from load to load, and what a query finds in it. Used by {@code graphql.schema}. */
package dev.roundtable.search;
