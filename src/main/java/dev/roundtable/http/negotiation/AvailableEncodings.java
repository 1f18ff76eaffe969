package dev.roundtable.http.negotiation;

import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import io.quarkus.runtime.StartupEvent;

/** Logs at the start which encodings responses may have. */
@Singleton
class AvailableEncodings {

    private static final Logger LOG = Logger.getLogger(AvailableEncodings.class);

    void log(@Observes StartupEvent event) {
        var cause = Brotli4jLoader.getUnavailabilityCause();
        LOG.info(line(cause == null ? null : cause.toString()));
    }

    /**
     * The line of the log.
     *
     * @param cause why there is no Brotli; null if there is
     */
    static String line(String cause) {
        var encodings = Stream.of(ContentEncoding.values()).filter(one -> cause == null || one != ContentEncoding.BROTLI)
                .map(ContentEncoding::toString)
                .toList();
        return "Response encodings: " + String.join(", ", encodings)
                + (cause == null ? "" : ". Brotli is not available: its native library was not loaded (" + cause + ")");
    }
}
