/** Takes a request from a bounded queue to its response. Used by {@code http.route} and {@code http.monitoring}. */
package dev.roundtable.http.execution;
