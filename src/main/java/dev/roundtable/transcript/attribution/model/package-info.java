/** The statistical model of who speaks: features, weights, and sums over all readings. Used inside {@code transcript.attribution} only. */
package dev.roundtable.transcript.attribution.model;
