/**
 * Checks a database in a file before the service opens it: a damaged one is set aside, to be made again from the transcripts.
 * The class that starts the program calls it; nothing else does.
 */
package dev.roundtable.store.file;
