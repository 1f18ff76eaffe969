/** Responses as bytes, their cache and their entity tags. Used inside {@code http} only. */
package dev.roundtable.http.response;
