/** What holds for the whole store: whether the corpus is complete, and its revision. Used by {@code ingest}, {@code graphql} and the rooms inside. */
package dev.roundtable.store;
