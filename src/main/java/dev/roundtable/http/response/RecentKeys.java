package dev.roundtable.http.response;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Tells which keys came lately, in a quarter of a megabyte: of each only the hash is kept, in a place that a later key may take. Some
 * are taken for others (about one in 65,000), and some forgotten; where it only decides what is worth keeping, neither does harm.
 */
final class RecentKeys {

    private static final int PLACE_BITS = 16;

    /** 2³² divided by the golden ratio: what differs in few bits goes to places far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicIntegerArray hashes = new AtomicIntegerArray(1 << PLACE_BITS);

    /** Whether a key came before; from now on it did. */
    boolean cameBefore(Object key) {
        int hash = key.hashCode() * SPREAD;
        return hashes.getAndSet(hash >>> Integer.SIZE - PLACE_BITS, hash) == hash;
    }
}
