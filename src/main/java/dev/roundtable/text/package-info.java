/** Facts about characters, names and language tags, as pure Java and tables. Every room may use it. */
package dev.roundtable.text;
