/** Checks transcripts as a load reads them, and prints the result for an editor. The command line uses it; it needs neither Quarkus nor a database. */
package dev.roundtable.ingest.check;
