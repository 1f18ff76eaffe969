/** The schema that is served: scalars, visibility, introspection and SDL. Used by {@code graphql.execution}, {@code graphql.error} and {@code http.route}. */
package dev.roundtable.graphql.schema.definition;
