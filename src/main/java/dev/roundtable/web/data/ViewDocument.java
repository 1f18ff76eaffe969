package dev.roundtable.web.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The documents of the views. Each is a trusted document, so anybody can send it to {@code /graphql} by its id. */
public enum ViewDocument {

    /** The list of panels. */
    PANELS("web-panels"),
    /** The counts of the corpus, and the problems of input files. */
    CORPUS("corpus"),
    /** One panel with all its turns. */
    PANEL("web-panel"),
    /** One speaker with answers, questions and terms. */
    SPEAKER("web-speaker"),
    /** All speakers. */
    SPEAKERS("web-speakers"),
    /** One term with its mentions. */
    TERM("web-term"),
    /** All terms. */
    TERMS("web-terms"),
    /** The turns that a search finds. */
    SEARCH("web-search"),
    /** The latest panels. */
    FEED("web-feed"),
    /** The slugs of everything that has a page. */
    SITEMAP("web-sitemap");

    private final String id;
    private volatile String text;

    ViewDocument(String id) {
        this.id = id;
    }

    /** The id of the trusted document. */
    public String id() {
        return id;
    }

    /** The text of the document. */
    public String text() {
        if (text == null) {
            text = read("/graphql/" + id + ".graphql");
        }
        return text;
    }

    private static String read(String path) {
        try (var in = Objects.requireNonNull(ViewDocument.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
