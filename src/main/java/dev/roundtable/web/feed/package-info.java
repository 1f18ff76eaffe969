/** What machines read: the site map and the feed of panels. Used by {@code web} only. */
package dev.roundtable.web.feed;
