package dev.roundtable.http.negotiation;

/**
 * What a request decides about its response beside the data. It is the same whenever the request is repeated.
 *
 * @param mediaType the media type of the response
 * @param encoding the content encodings that the client accepts
 * @param caching how clients and proxies may cache the response
 * @param operation the name of the operation, for metrics and the access log; empty if it has none
 */
public record ResponsePreferences(MediaType mediaType, AcceptedEncoding encoding, Caching caching, String operation) {

    /** How clients and proxies may cache a response. */
    public enum Caching {
        /** Not at all: the request is a POST, or the response has errors. */
        NONE,
        /** The client may, and must revalidate the response each time. */
        REVALIDATED,
        /**
         * Everyone may, for a limited time. Within it, the corpus may change, and so may the document of a file name. A hash never means
         * another document.
         */
        SHARED
    }
}
