/** Resolvers: one API class for each subject, with its root fields and relations. SmallRye GraphQL finds them; no other room calls them. */
package dev.roundtable.graphql.schema;
