/** What is known of characters, names and language tags: pure Java and tables of facts, used by every other package. */
package dev.roundtable.text;
