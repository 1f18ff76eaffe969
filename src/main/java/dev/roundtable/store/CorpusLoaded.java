package dev.roundtable.store;

/** Fired when a load is complete and can be read from the store, before the corpus is marked as complete. */
public record CorpusLoaded() {}
