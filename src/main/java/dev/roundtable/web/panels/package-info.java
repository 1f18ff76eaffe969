/** The front page, which lists panels. Used by {@code web} only. */
package dev.roundtable.web.panels;
