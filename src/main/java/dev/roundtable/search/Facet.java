package dev.roundtable.search;

/**
 * A value and how many hits have it.
 *
 * @param key a slug, a kind or a year
 * @param count how many hits have it, at least 1
 */
public record Facet(String key, int count) {}
