/**
 * The GraphQL API: records for the wire, one class for the fields of each root subject, relations loaded in batches. Files and
 * entities are never seen here.
 */
package dev.roundtable.graphql;
