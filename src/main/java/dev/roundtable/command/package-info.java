/**
 * The command line: one class for each command, and one for each thing that {@code serve} sets before Quarkus starts. Only the class
 * that starts the program uses it.
 */
package dev.roundtable.command;
