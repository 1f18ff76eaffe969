package dev.roundtable.http.document;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.http.request.GraphQLRequest;
import dev.roundtable.http.request.RequestRefusedException;

/**
 * Finds a request's document: its own text, a trusted one by id, or one that a client sent earlier with its hash (Apollo's
 * automatic persisted queries). What clients send is kept under the hash of what it really is, once it has been executed, and in
 * bounded space: nobody can place a document under another's name, or fill the memory.
 */
@Singleton
public class DocumentResolver {

    /** Characters of all documents that clients had kept: some thousand of a usual size. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Cache<String, String> sent = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(MOST_CHARACTERS)
            .weigher((String hash, String document) -> hash.length() + document.length()).build();

    DocumentResolver(TrustedDocuments trusted, GraphQLConfig config) {
        this.trusted = trusted;
        this.trustedOnly = config.trustedOnly();
    }

    /**
     * The text of a request's document.
     *
     * @throws RequestRefusedException where the service does not know it, does not trust it, or its hash is another
     */
    public String of(GraphQLRequest request) throws RequestRefusedException {
        if (request.documentId() != null) {
            var document = trusted.get(request.documentId());
            if (document == null) {
                throw RequestRefusedException.of(400, "DOCUMENT_NOT_FOUND",
                        "There is no document that \"documentId\" names. Ids are case-sensitive, and hashes in lower case.");
            }
            return document;
        }
        if (request.persists() && !request.hash().equals(Sha256.of(request.query()))) {
            throw RequestRefusedException.of(400, "PERSISTED_QUERY_HASH_MISMATCH",
                    "\"sha256Hash\" is not the SHA-256 of \"query\" in UTF-8.");
        }
        if (trustedOnly) {
            return ofTrusted(request);
        }
        if (request.query() == null) {
            var document = known(request.hash());
            if (document == null) {
                throw notFound();
            }
            return document;
        }
        return request.query();
    }

    /** Keeps the document of a request that was executed, where the request asks for it. */
    public void keep(GraphQLRequest request) {
        if (request.persists() && !trustedOnly) {
            // Under one hash there is one text; what is there stays.
            sent.asMap().putIfAbsent(request.hash(), request.query());
        }
    }

    /** A trusted document may also be given by its text or by its hash alone. */
    private String ofTrusted(GraphQLRequest request) throws RequestRefusedException {
        var hash = request.query() == null ? request.hash() : Sha256.of(request.query());
        var document = trusted.get("sha256:" + hash);
        if (document == null) {
            throw RequestRefusedException.of(400, "DOCUMENT_NOT_TRUSTED",
                    "Only trusted documents are answered here: give the id of one as \"documentId\".");
        }
        return document;
    }

    private String known(String hash) {
        var document = trusted.get("sha256:" + hash);
        return document == null ? sent.getIfPresent(hash) : document;
    }

    /** Code and message are Apollo's: by them its clients know to send the document. */
    private static RequestRefusedException notFound() {
        return RequestRefusedException.of(400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }
}
