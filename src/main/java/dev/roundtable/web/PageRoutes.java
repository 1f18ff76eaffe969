package dev.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.execution.ExecutionQueue;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.request.QueryString;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The routes of pages and their assets. A page is rendered on a thread of the {@link ExecutionQueue}, where GraphQL requests are
 * executed, too, and is cached like a GraphQL response.
 */
@Singleton
class PageRoutes {

    private static final Map<String, MediaType> ASSET_TYPES = Map.of("css", MediaType.CSS, "js", MediaType.SCRIPT, "svg",
            MediaType.SVG, "png", MediaType.PNG);

    private static final Pattern END_SLASHES = Pattern.compile("/+$");

    private final WebConfig config;
    private final Instance<View> views;
    private final Engine engine;
    private final ExecutionQueue executions;
    private final PageCache cache;
    private final PageResponder responder;
    private final ProblemPages problems;
    private final Assets assets;

    PageRoutes(WebConfig config, Instance<View> views, Engine engine, ExecutionQueue executions, PageCache cache,
            PageResponder responder, ProblemPages problems, Assets assets) {
        this.config = config;
        this.views = views;
        this.engine = engine;
        this.executions = executions;
        this.cache = cache;
        this.responder = responder;
        this.problems = problems;
        this.assets = assets;
    }

    void register(@Observes Router router) {
        if (config.web()) {
            views.forEach(view -> router.route(view.route()).order(RouteOrder.PAGES).handler(context -> handle(context, view)));
            router.route("/web/:folder/:file").order(RouteOrder.PAGES)
                    .handler(context -> read(context, () -> sendAsset(context)));
            router.route("/favicon.ico").order(RouteOrder.PAGES)
                    .handler(context -> read(context, () -> sendIcon(context.request())));
            // The front page lists the panels.
            router.route("/panels").order(RouteOrder.PAGES)
                    .handler(context -> read(context, () -> redirect(context.request(), "/")));
            router.route().order(RouteOrder.NO_PAGE).handler(this::handleUnknown);
        }
    }

    private void handle(RoutingContext context, View view) {
        var request = context.request();
        var path = PageAddress.path(context);
        if (path.length() > 1 && path.endsWith("/") && isRead(request)) {
            redirect(request, END_SLASHES.matcher(path).replaceFirst(""));
            return;
        }
        Map<String, List<String>> parameters;
        try {
            parameters = QueryString.parameters(request.query());
        } catch (RequestRefusedException refusal) {
            var choice = LanguageChoice.of(request, Map.of());
            responder.sendProblem(request, refusal.status(),
                    problems.page(PageAddress.viewRequest(context, Map.of(), choice), refusal, request));
            return;
        }
        var choice = LanguageChoice.of(request, parameters);
        var wanted = PageAddress.viewRequest(context, parameters, choice);
        if (!changesLanguage(request, wanted, choice)) {
            respond(context, view, wanted, choice);
        }
    }

    /** Responds to a request that reads. For any other, there is nothing at the address. */
    private static void read(RoutingContext context, Runnable response) {
        if (isRead(context.request())) {
            response.run();
        } else {
            context.next();
        }
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** Tells browsers that there is no page. All other clients get the plain response of Quarkus. */
    private void handleUnknown(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains("text/html") || context.response().ended()) {
            context.next();
            return;
        }
        var parameters = parameters(context.request());
        var choice = LanguageChoice.of(context.request(), parameters);
        var wanted = PageAddress.viewRequest(context, parameters, choice);
        if (!changesLanguage(context.request(), wanted, choice)) {
            fail(context, wanted, choice, ViewException.notFound());
        }
    }

    /** Answers a request that only changes the language of pages. Returns whether it was one. */
    private boolean changesLanguage(HttpServerRequest request, ViewRequest wanted, LanguageChoice choice) {
        var languageSwitch = isRead(request) ? LanguageSwitch.of(request, wanted, choice) : null;
        if (languageSwitch != null) {
            responder.changeLanguage(request, languageSwitch, choice);
        }
        return languageSwitch != null;
    }

    /** The parameters of a request; none if they cannot be read, which does not matter where there is no page. */
    private static Map<String, List<String>> parameters(HttpServerRequest request) {
        try {
            return QueryString.parameters(request.query());
        } catch (RequestRefusedException refusal) {
            return Map.of();
        }
    }

    private void respond(RoutingContext context, View view, ViewRequest wanted, LanguageChoice choice) {
        var request = context.request();
        if (!isRead(request)) {
            fail(context, wanted, choice, RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Read pages with GET."));
            return;
        }
        var hit = cache.find(wanted, request);
        if (hit != null) {
            responder.send(request, view, hit, choice);
        } else if (!engine.isReady()) {
            fail(context, wanted, choice, RequestRefusedException.unavailable("NOT_READY", "Panels are being loaded."));
        } else {
            executions.run(() -> cache.get(view, wanted, request)).compose(Future::fromCompletionStage)
                    .onSuccess(page -> responder.send(request, view, page, choice))
                    .onFailure(failure -> fail(context, wanted, choice, failure));
        }
    }

    private void fail(RoutingContext context, ViewRequest wanted, LanguageChoice choice, Throwable thrown) {
        var failure = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (failure instanceof MovedException moved) {
            redirect(context.request(), moved.location());
        } else {
            responder.sendProblem(context.request(), ProblemPages.status(failure),
                    problems.page(wanted, failure, context.request()));
        }
    }

    /** Sends the reader to the permanent path of a page, with the query of the request. */
    private void redirect(HttpServerRequest request, String path) {
        var query = request.query();
        responder.redirect(request, query == null || query.isEmpty() ? path : path + "?" + query);
    }

    private void sendIcon(HttpServerRequest request) {
        var icon = assets.get("icon.svg");
        assets.encode(icon, request);
        responder.sendIcon(request, icon);
    }

    private void sendAsset(RoutingContext context) {
        var name = context.pathParam("file");
        var asset = assets.get(name);
        // Any folder will do: a page of another version of the service may still be open, or in a cache.
        if (asset == null) {
            context.next();
        } else {
            var type = ASSET_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type != MediaType.PNG) {
                assets.encode(asset, context.request());
            }
            responder.sendAsset(context.request(), type, asset, assets.isFolder(context.pathParam("folder")));
        }
    }
}
