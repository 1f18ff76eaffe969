/** Decides from words alone what they name: a person, a part in the talk, a field of a header, or nobody. Used by all formats that have labels. */
package dev.roundtable.transcript.format.label.name;
