/** Metrics, access log and liveness of the HTTP edge. Used by {@code http.route} only. */
package dev.roundtable.http.monitoring;
