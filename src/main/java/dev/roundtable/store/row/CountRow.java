package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How often two things occur together.
 *
 * @param owner the slug of the thing whose counts are read
 * @param key the slug of the other thing
 * @param count how often
 */
@RegisterForReflection
public record CountRow(String owner, String key, long count) {}
