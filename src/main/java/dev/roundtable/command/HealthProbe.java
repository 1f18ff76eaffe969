package dev.roundtable.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Asks a running service whether it is ready, so that the health check of a container needs no tool such as curl. */
final class HealthProbe {

    private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0", "[0:0:0:0:0:0:0:0]");
    private static final Duration TIMEOUT = Duration.ofSeconds(4);

    private HealthProbe() {
    }

    /**
     * The URL of the readiness check of a service on this machine.
     *
     * @param host the configured address on which the service listens; null for all addresses
     * @param port the configured port of the check; null for the default
     */
    static URI ready(String host, String port) {
        var address = host == null || ALL_ADDRESSES.contains(host) ? "127.0.0.1" : host;
        boolean bare = address.indexOf(':') >= 0 && !address.startsWith("[");
        return URI.create("http://" + (bare ? "[" + address + "]" : address) + ":" + (port == null ? "8080" : port)
                + "/q/health/ready");
    }

    /** Sends the request and prints the body of the response, or why there is none. Returns whether the status is 200. */
    static boolean succeeds(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) TIMEOUT.toMillis());
            connection.setReadTimeout((int) TIMEOUT.toMillis());
            boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            try (var body = ready ? connection.getInputStream() : connection.getErrorStream()) {
                System.out.println(body == null
                        ? "Status " + connection.getResponseCode()
                        : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            return ready;
        } catch (IOException | IllegalArgumentException e) {
            System.out.println(address + ": " + e.getMessage());
            return false;
        }
    }
}
