package dev.roundtable.http.negotiation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import io.quarkus.runtime.StartupEvent;

/** Logs at the start which content encodings are available for responses. */
@Singleton
class AvailableEncodings {

    private static final Logger LOG = Logger.getLogger(AvailableEncodings.class);

    void log(@Observes StartupEvent event) {
        var cause = Brotli4jLoader.getUnavailabilityCause();
        LOG.info(message(cause == null ? null : cause.toString()));
    }

    /**
     * The message to log.
     *
     * @param cause why Brotli is not available; null if it is
     */
    static String message(String cause) {
        var encodings = Stream.of(ContentEncoding.values())
                .filter(encoding -> cause == null || encoding != ContentEncoding.BROTLI)
                .map(ContentEncoding::toString).collect(Collectors.joining(", "));
        return "Response encodings: " + encodings
                + (cause == null ? "" : ". Brotli is not available: its native library was not loaded (" + cause + ")");
    }
}
