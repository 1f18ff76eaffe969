/** The page of a panel: its outline, its turns, the band of voices and the matrix. Used by {@code web} only. */
package dev.roundtable.web.panel;
