package dev.roundtable.http;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import dev.roundtable.graphql.DocumentText;
import dev.roundtable.graphql.Engine;
import dev.roundtable.graphql.GraphQLConfig;
import dev.roundtable.graphql.Response;
import dev.roundtable.http.Answer.Outcome;
import dev.roundtable.http.AnswerCache.Hit;
import dev.roundtable.http.Reading.Caching;

/** From a request to its finished answer, on one thread that may block. */
@Singleton
class Answering {

    private static final Logger LOG = Logger.getLogger(Answering.class);

    private final Engine engine;
    private final Documents documents;
    private final AnswerCache cache;
    private final long compressFrom;
    private final int maxCharacters;

    Answering(Engine engine, Documents documents, AnswerCache cache, HttpConfig config,
            GraphQLConfig graphql) {
        this.engine = engine;
        this.documents = documents;
        this.cache = cache;
        this.compressFrom = config.compressFrom().asLongValue();
        this.maxCharacters = graphql.maxCharacters();
    }

    /**
     * Answers a request.
     *
     * @param id the request's name in the log
     * @return the answer, now or when another request has it
     */
    CompletableFuture<Hit> answer(Asked asked, String id) throws RefusedException {
        var request = asked.read();
        var document = documents.of(request);
        if (asked.isGet() && Operations.change(document, request.operationName())) {
            throw RefusedException.of(405, "METHOD_NOT_ALLOWED", "Only a query may be sent with GET.");
        }
        var caching = !asked.isGet() ? Caching.NONE : request.isPersisted() ? Caching.SHARED : Caching.REVALIDATED;
        // A document that is too long stays so: it must not pass for a short one that has an answer.
        var text = document.length() > maxCharacters ? document : DocumentText.normalized(document);
        var reading = new Reading(asked.mediaType(), asked.encoding(), caching, Operations.name(text, request.operationName()));
        var key = new AnswerKey(engine.revision(), text, request.operationName(), request.variables());
        return cache.get(key, () -> execute(document, request, id)).thenApply(shared -> {
            var answer = own(shared, id);
            finish(asked, request, key, reading, answer);
            return new Hit(reading, answer);
        });
    }

    private void finish(Asked asked, GraphQLRequest request, AnswerKey key, Reading reading, Answer answer) {
        if (answer.size() >= compressFrom || asked.plainRefused()) {
            answer.encode(reading.encoding());
        }
        if (answer.outcome() != Outcome.REFUSED) {
            documents.keep(request);
        }
        // A request that brings its document is read each time, for the document may have been dropped since.
        if (answer.outcome() == Outcome.COMPLETE && !request.persists()) {
            cache.remember(asked.exact(), key, reading);
        }
    }

    /** A failure that several requests share is given to each with its own name, under which it is in the log, too. */
    private static Answer own(Answer answer, String id) {
        if (answer.reference() == null || answer.reference().equals(id)) {
            return answer;
        }
        LOG.errorf("Request %s failed with request %s, whose execution it shared", id, answer.reference());
        return answer.withReference(id);
    }

    private static Outcome outcome(Response response) {
        if (response.isExecuted()) {
            return response.hasErrors() ? Outcome.WITH_ERRORS : Outcome.COMPLETE;
        }
        return response.isOutOfTime() ? Outcome.OUT_OF_TIME : Outcome.REFUSED;
    }

    private Answer execute(String document, GraphQLRequest request, String id) {
        MDC.put("requestId", id);
        try {
            var response = engine.execute(document, request.operationName(), request.variables());
            boolean named = response.hasErrors()
                    && new String(response.json(), StandardCharsets.UTF_8).contains("\"requestId\":\"" + id + '"');
            return new Answer(outcome(response), response.json(), named ? id : null);
        } finally {
            MDC.remove("requestId");
        }
    }
}
