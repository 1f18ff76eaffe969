package dev.roundtable.http.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.negotiation.AcceptedEncoding;

/** Compresses responses that can be cached, if they are large enough or the client refuses a body without encoding. */
@Singleton
public class Compression {

    private final long smallest;

    @Inject
    Compression(HttpConfig config) {
        this(config.compressFrom().asLongValue());
    }

    /** @param smallest the bytes of the smallest body that is compressed */
    Compression(long smallest) {
        this.smallest = smallest;
    }

    /** Encodes a body as a client accepts it, unless that was done before. This takes too long for an event loop. */
    public void apply(EncodedBody body, AcceptedEncoding accepted) {
        if (isWorthwhile(body, accepted)) {
            body.encode(accepted.best());
        }
    }

    /** Whether {@link #apply} has nothing to do. */
    boolean isApplied(EncodedBody body, AcceptedEncoding accepted) {
        return body.isIn(accepted.best()) || !isWorthwhile(body, accepted);
    }

    private boolean isWorthwhile(EncodedBody body, AcceptedEncoding accepted) {
        return body.size() >= smallest || accepted.isIdentityRefused();
    }
}
