package dev.roundtable.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a running service how it is, so that a container's health check needs nothing that a slim image lacks. */
public final class HealthProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private HealthProbe() {
    }

    /**
     * Where a service on this machine says whether it is ready.
     *
     * @param port of its health, as its settings say; null for the default
     */
    public static URI ready(String port) {
        return URI.create("http://127.0.0.1:" + (port == null ? "8080" : port) + "/q/health/ready");
    }

    /** Asks, and prints what is said; true when the status is 200. */
    public static boolean succeeds(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            boolean well = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            try (var body = well ? connection.getInputStream() : connection.getErrorStream()) {
                System.out.println(body == null
                        ? "Status " + connection.getResponseCode()
                        : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            return well;
        } catch (IOException e) {
            System.out.println(address + ": " + e.getMessage());
            return false;
        }
    }
}
