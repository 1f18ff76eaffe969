package dev.roundtable.http.route;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.http.RouteOrder;
import dev.roundtable.ingest.reload.LiveCorpus;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** In dev mode only: whoever edits a transcript or a sheet sees the change in the next response. */
@Singleton
class DevelopmentReload {

    private final LiveCorpus corpus;

    DevelopmentReload(LiveCorpus corpus) {
        this.corpus = corpus;
    }

    void register(@Observes Router router) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            router.route().order(RouteOrder.DEVELOPMENT).handler(this::reload);
        }
    }

    private void reload(RoutingContext context) {
        if (!corpus.isRunning()) {
            context.next();
            return;
        }
        // Nothing reads the body before the routes that follow.
        context.request().pause();
        Future.fromCompletionStage(corpus.reload(), Vertx.currentContext()).onComplete(report -> {
            context.request().resume();
            context.next();
        });
    }
}
