/** What all rooms of the HTTP edge share: settings and the order of routes. Used inside {@code http} and by {@code web}. */
package dev.roundtable.http;
