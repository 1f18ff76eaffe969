/** Reads requests: connection, head, body, query string and JSON. Used inside {@code http}, by {@code web}, and by {@code command}, which enables the limits of connections. */
package dev.roundtable.http.request;
