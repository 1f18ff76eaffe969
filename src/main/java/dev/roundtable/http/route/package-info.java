/** The routes: GraphQL, the schema, failures, the management port and security headers. No other room uses it. */
package dev.roundtable.http.route;
