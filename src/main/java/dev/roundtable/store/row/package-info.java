/** Records that queries return, with keys instead of references. Used by {@code store.query} and by everything that reads. */
package dev.roundtable.store.row;
