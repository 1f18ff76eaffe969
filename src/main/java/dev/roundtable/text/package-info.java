/** Looks up characters, names and language tags in tables; pure Java. Every package may use it. */
package dev.roundtable.text;
