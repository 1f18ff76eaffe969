/** What machines read: the site map, the feed of panels, and the rules for crawlers. Used by {@code web} only. */
package dev.roundtable.web.feed;
