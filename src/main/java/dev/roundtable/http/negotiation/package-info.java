/** Content negotiation: media types, encodings and the headers that list them. Used inside {@code http} and by {@code web}. */
package dev.roundtable.http.negotiation;
