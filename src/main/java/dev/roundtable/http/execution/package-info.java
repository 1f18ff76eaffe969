/** Takes a request from a bounded queue to its response. Used by {@code http.route}, {@code http.monitoring} and {@code web}. */
package dev.roundtable.http.execution;
