package dev.roundtable.http.request;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Keeps a connection without TLS to HTTP/1.1. By default it may be upgraded to HTTP/2, which Java's own client (17 to 25) asks for on
 * each new one, and then, about once in twenty large answers, loses bytes that came together with the consent. RFC 9113 has given
 * that upgrade up (3.1); with TLS, HTTP/2 is agreed on before.
 */
@Singleton
class Http2WithTlsOnly implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
