/** Parses, validates and caches documents, and limits what they may ask for. Used by {@code graphql.execution} and {@code http}. */
package dev.roundtable.graphql.document;
