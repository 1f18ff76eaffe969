package dev.roundtable.http.response;

/**
 * The values that decide a response, as a cache key. Its type is a part of it, so no request of one kind can have the key of another.
 * Keys of one type are comparable, so that a hash table stays fast when a client sends requests of the same hash.
 */
public sealed interface ResponseKey permits GraphQLKey, PageKey {

    /** The state of the corpus. */
    long revision();

    /** The approximate size in bytes. */
    int weight();
}
