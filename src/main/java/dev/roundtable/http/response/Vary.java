package dev.roundtable.http.response;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;

/** Makes the header {@code Vary}. With CORS, every response also depends on the origin, which it may repeat. */
@Singleton
public class Vary {

    private final boolean cors;

    /** @param quarkus tells whether CORS is on */
    public Vary(VertxHttpConfig quarkus) {
        cors = quarkus.cors().enabled();
    }

    /** The value of the header for responses that depend on these headers of the request. */
    public CharSequence on(String headers) {
        return HttpHeaders.createOptimized(cors ? headers + ", Origin" : headers);
    }
}
