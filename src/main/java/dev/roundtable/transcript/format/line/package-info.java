/** What lines and words of any format may hold beside names: times, sounds, signs of talk, marks of lists, entities. Used by all formats; it uses none of them. */
package dev.roundtable.transcript.format.line;
