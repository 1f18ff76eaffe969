/**
 * What the compiler of a native image must be told about libraries: names that they look up, and methods to substitute. The
 * compiler reads it; no other package uses it.
 */
package dev.roundtable.nativeimage;
