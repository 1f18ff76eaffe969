/** Exceptions and error messages that clients see. Used by every room of {@code graphql}. */
package dev.roundtable.graphql.error;
