/** The types of the API as records and enums. Used inside {@code graphql.schema} only. */
package dev.roundtable.graphql.schema.type;
