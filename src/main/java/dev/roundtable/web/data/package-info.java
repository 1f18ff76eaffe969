/** Executes the documents of the views in the process, as {@code /graphql} does, and reads their responses. Used inside {@code web} only. */
package dev.roundtable.web.data;
