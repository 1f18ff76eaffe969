/** Turns and their voices as pages show them. Used inside {@code web} only. */
package dev.roundtable.web.turn;
