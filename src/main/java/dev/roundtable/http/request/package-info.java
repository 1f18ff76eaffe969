/** Reads requests: connection, head, body, query string and JSON. Used inside {@code http} only. */
package dev.roundtable.http.request;
