/** What all pages have in common: their requests, their frame and their own words in two languages. Used inside {@code web} only. */
package dev.roundtable.web.frame;
