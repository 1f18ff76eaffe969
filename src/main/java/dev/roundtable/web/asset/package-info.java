/** The style sheet, the scripts and the icon of pages, in a folder whose name changes with them. Used inside {@code web} only. */
package dev.roundtable.web.asset;
