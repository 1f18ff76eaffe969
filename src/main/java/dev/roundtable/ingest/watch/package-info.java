/** Tells when files below some folders may have changed, by events of the file system. Used by {@code ingest.reload} and by the trusted documents. */
package dev.roundtable.ingest.watch;
