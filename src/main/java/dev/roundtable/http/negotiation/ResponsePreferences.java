package dev.roundtable.http.negotiation;

/**
 * How a request wants its answer.
 *
 * @param mediaType the type of the response
 * @param encoding the encoding of its bytes
 * @param caching how long others may keep it
 * @param operation the operation's name; empty where it has none
 */
public record ResponsePreferences(MediaType mediaType, ContentEncoding encoding, Caching caching, String operation) {

    /** Who may keep an answer. */
    public enum Caching {
        /** Nobody: it came by POST, or is an error. */
        NONE,
        /** The client, who asks each time whether it is still right. */
        REVALIDATED,
        /** Anybody, for a while: its document is known by a name that never means another. */
        SHARED
    }
}
