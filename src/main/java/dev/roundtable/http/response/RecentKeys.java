package dev.roundtable.http.response;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Remembers which keys were used recently, in 256 KiB. It stores only the hash of a key, in a slot that a later key may overwrite. So
 * it forgets some keys, and mistakes about one in 65,000 for another. That does no harm if it only decides what is worth caching.
 */
final class RecentKeys {

    private static final int SLOT_BITS = 16;

    /** 2³² divided by the golden ratio: spreads hashes that differ in few bits over all slots. */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicIntegerArray hashes = new AtomicIntegerArray(1 << SLOT_BITS);

    /** Whether a key was added before. Adds it. */
    boolean checkAndAdd(Object key) {
        int hash = key.hashCode() * SPREAD;
        return hashes.getAndSet(hash >>> Integer.SIZE - SLOT_BITS, hash) == hash;
    }
}
