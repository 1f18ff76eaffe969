package dev.roundtable.http.document;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.http.request.GraphQLRequest;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.text.Sha256;

/**
 * Finds the document of a request: its text, a trusted document by id, or a document that a client has persisted by its hash (Apollo's
 * automatic persisted queries).
 * <p>
 * A document is persisted after its first execution, in a cache of limited size. Its hash is checked first, so that a client cannot
 * replace the document of another client.
 */
@Singleton
public class DocumentResolver {

    /** The size of the cache in characters: some thousand documents of the usual size. */
    private static final long MAX_CHARACTERS = 4_000_000;

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Cache<String, String> persisted = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(MAX_CHARACTERS)
            .weigher((String hash, String document) -> hash.length() + document.length()).build();

    DocumentResolver(TrustedDocuments trusted, GraphQLConfig config) {
        this.trusted = trusted;
        this.trustedOnly = config.trustedOnly();
    }

    /**
     * The text of the document of a request.
     *
     * @throws RequestRefusedException if the service does not know the document, does not trust it, or if its hash is wrong
     */
    public String resolve(GraphQLRequest request) throws RequestRefusedException {
        if (request.documentId() != null) {
            var document = trusted.get(request.documentId());
            if (document == null) {
                throw RequestRefusedException.of(400, "DOCUMENT_NOT_FOUND",
                        "No trusted document has the id in \"documentId\". Ids are case-sensitive, and hashes in lower case.");
            }
            return document;
        }
        if (request.persists() && !request.hash().equals(Sha256.of(request.query()))) {
            throw RequestRefusedException.of(400, "PERSISTED_QUERY_HASH_MISMATCH",
                    "\"sha256Hash\" is not the SHA-256 of \"query\" in UTF-8.");
        }
        if (trustedOnly) {
            return trusted(request);
        }
        if (request.query() == null) {
            var document = byHash(request.hash());
            if (document == null) {
                throw notFound();
            }
            return document;
        }
        return request.query();
    }

    /** Persists the document of a request that was executed, if the request asks for it. */
    public void persist(GraphQLRequest request) {
        if (request.persists() && !trustedOnly) {
            // The first document of a hash stays.
            persisted.asMap().putIfAbsent(request.hash(), request.query());
        }
    }

    /** The trusted document that a request gives by its text or its hash. */
    private String trusted(GraphQLRequest request) throws RequestRefusedException {
        var hash = request.query() == null ? request.hash() : Sha256.of(request.query());
        var document = trusted.byHash(hash);
        if (document == null) {
            throw RequestRefusedException.of(400, "DOCUMENT_NOT_TRUSTED",
                    "Only trusted documents are executed here: send the id of one as \"documentId\".");
        }
        return document;
    }

    private String byHash(String hash) {
        var document = trusted.byHash(hash);
        return document == null ? persisted.getIfPresent(hash) : document;
    }

    /** Code and message are those of Apollo. Its clients then send the document. */
    private static RequestRefusedException notFound() {
        return RequestRefusedException.of(400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }
}
