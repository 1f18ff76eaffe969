package dev.roundtable.http.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.ingest.reload.LiveCorpus;
import dev.roundtable.ingest.reload.ReloadReport;
import dev.roundtable.transcript.file.Problem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The route of reloads, on the management port only: {@code POST /corpus/reload} answers when the files that are there now are served,
 * and says what has changed and what is wrong. Those who copy files by a job call it.
 */
@Singleton
class ReloadRoute {

    static final String PATH = "/corpus/reload";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LiveCorpus corpus;
    private final Responder responder;
    private final boolean open;

    ReloadRoute(LiveCorpus corpus, Responder responder, HttpConfig config) {
        this.corpus = corpus;
        this.responder = responder;
        this.open = config.managementPort().isPresent();
    }

    void register(@Observes Router router) {
        if (open) {
            router.route(PATH).order(RouteOrder.SCHEMA).handler(this::reload);
        }
    }

    private void reload(RoutingContext context) {
        var exchange = Exchange.of(context);
        if (context.request().method() != HttpMethod.POST) {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            refuse(exchange, RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Reload the corpus with POST."));
        } else if (!corpus.isPossible()) {
            refuse(exchange, RequestRefusedException.of(409, "NOT_RELOADABLE",
                    "roundtable.ingest.policy is \"never\", so the database is served as it is."));
        } else {
            Future.fromCompletionStage(corpus.reload(), Vertx.currentContext())
                    .onSuccess(report -> context.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(json(report)))
                    .onFailure(failure -> refuse(exchange,
                            failure instanceof CancellationException
                                    ? RequestRefusedException.unavailable("STOPPING",
                                            "The service stops. When it has started again, it serves the files that are there then.")
                                    : FailureHandler.internalError(failure, exchange.id())));
        }
    }

    private void refuse(Exchange exchange, RequestRefusedException refusal) {
        responder.write(exchange, MediaType.JSON, refusal);
    }

    private static Buffer json(ReloadReport report) {
        var values = new LinkedHashMap<String, Object>();
        values.put("version", report.version());
        values.put("changed", report.changed());
        values.put("added", report.added());
        values.put("removed", report.removed());
        values.put("failed", report.failed());
        values.put("problems", report.problems().stream().map(ReloadRoute::values).toList());
        values.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can always be written as JSON.", e);
        }
    }

    private static Map<String, Object> values(Problem problem) {
        var values = new LinkedHashMap<String, Object>();
        values.put("file", problem.file());
        values.put("line", problem.line());
        values.put("severity", problem.severity().name());
        values.put("message", problem.message());
        values.put("remedy", problem.remedy());
        return values;
    }
}
