/** Content negotiation: media types, encodings and the headers that list them. Used inside {@code http} only. */
package dev.roundtable.http.negotiation;
