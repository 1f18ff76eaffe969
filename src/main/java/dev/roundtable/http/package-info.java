/** What all rooms of the HTTP edge share: settings and the order of routes. Used inside {@code http} only. */
package dev.roundtable.http;
