/** HTML pages: finds the words of a page, and who says them by its marks or by the text. Used by {@code transcript.format} only. */
package dev.roundtable.transcript.format.html;
