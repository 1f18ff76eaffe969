/** Executes an operation: plans its fields, fetches them and writes JSON; {@link dev.roundtable.graphql.execution.Engine} is the entry point. Used by {@code http}. */
package dev.roundtable.graphql.execution;
