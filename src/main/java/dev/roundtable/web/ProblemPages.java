package dev.roundtable.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.frame.Frames;
import dev.roundtable.web.frame.ViewRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpServerRequest;

/** The pages that say why there is no other, and what the reader can do. */
@Singleton
class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

    /** What a path has between words. */
    private static final Pattern SEPARATORS = Pattern.compile("[-_+./\\s]+");
    private static final int LONGEST = 100;

    private final Frames frames;

    ProblemPages(Frames frames) {
        this.frames = frames;
    }

    /** The status of the page about a failure. */
    static int status(Throwable failure) {
        return failure instanceof ViewException view
                ? view.status()
                : failure instanceof RequestRefusedException refusal ? refusal.status() : 500;
    }

    /** The page about a failure. An unexpected one is logged with the id of the request. */
    String page(ViewRequest wanted, Throwable failure, HttpServerRequest request) {
        var id = request.response().headers().get(RequestId.HEADER);
        int status = status(failure);
        if (status == 500) {
            LOG.errorf(failure, "Request %s failed", id);
        }
        var problem = new Problem(status, status == 400 || status == 405 ? failure.getMessage() : null, id,
                status == 404 ? words(request.path()) : status == 413 ? "" : null);
        return Templates.problem(frames.of(wanted, "problem", null), problem).setLocale(wanted.language().tag()).render();
    }

    /** The words of the last part of a path, for a search. */
    private static String words(String path) {
        var part = path.substring(path.lastIndexOf('/') + 1);
        String decoded;
        try {
            decoded = URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
        var words = SEPARATORS.matcher(decoded).replaceAll(" ").strip();
        return words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl) ? "" : words;
    }

    /**
     * Why there is no page.
     *
     * @param message what is wrong with the request; null if the status says enough
     * @param id the id of the request in the log
     * @param words what the reader may look for; null if a search cannot help
     */
    @RegisterForReflection
    record Problem(int status, String message, String id, String words) {}

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance problem(Frame frame, Problem problem);
    }
}
