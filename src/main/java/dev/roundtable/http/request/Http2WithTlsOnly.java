package dev.roundtable.http.request;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Allows HTTP/2 with TLS only. Without TLS, clients would upgrade a connection from HTTP/1.1. Java's own client (17 to 25) does so on
 * each new connection, and loses bytes of about one in twenty large responses that follow the upgrade at once. RFC 9113, section 3.1,
 * has removed this upgrade.
 */
@Singleton
class Http2WithTlsOnly implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
