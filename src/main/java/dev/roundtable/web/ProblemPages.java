package dev.roundtable.web;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.web.asset.Assets;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpServerRequest;

/** The pages that say why there is no other, and what the reader can do. */
@Singleton
class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

    private final Assets assets;

    ProblemPages(Assets assets) {
        this.assets = assets;
    }

    /** The status of the page about a failure. */
    static int status(Throwable failure) {
        return failure instanceof ViewException view
                ? view.status()
                : failure instanceof RequestRefusedException refusal ? refusal.status() : 500;
    }

    /** The page about a failure. An unexpected one is logged with the id of the request. */
    String page(ViewRequest wanted, Throwable failure, HttpServerRequest request) {
        var id = RequestId.of(request);
        int status = status(failure);
        if (status == 500) {
            LOG.errorf(failure, "Request %s failed", id);
        }
        var problem = new Problem(status, status == 400 || status == 405 ? failure.getMessage() : null, id);
        return Templates.problem(Frame.of(wanted, assets, null, wanted.target()), problem).setLocale(wanted.language().tag())
                .render();
    }

    /**
     * Why there is no page.
     *
     * @param message what is wrong with the request; null if the status says enough
     * @param id the id of the request in the log
     */
    @RegisterForReflection
    record Problem(int status, String message, String id) {}

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance problem(Frame frame, Problem problem);
    }
}
