/** Responses as bytes, their cache and their entity tags. Used inside {@code http} and by {@code web}. */
package dev.roundtable.http.response;
