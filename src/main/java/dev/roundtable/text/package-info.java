/** Looks up characters, names and language tags in tables, and recognizes URLs of videos; pure Java. Every package may use it. */
package dev.roundtable.text;
