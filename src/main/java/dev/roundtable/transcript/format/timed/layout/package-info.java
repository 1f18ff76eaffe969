/** Rewrites text of services and pages whose times and names do not stand on lines: start with {@code PlainLayout}. Used by {@code transcript.format.timed}. */
package dev.roundtable.transcript.format.timed.layout;
