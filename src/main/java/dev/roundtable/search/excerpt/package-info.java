/** Chooses the part of a turn that a hit shows, and marks the matches in it. Used by {@code graphql.schema}. */
package dev.roundtable.search.excerpt;
