package dev.roundtable.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.roundtable.web.frame.ViewRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads what a reader asks for from the URL of a page. */
final class PageAddress {

    private PageAddress() {
    }

    /** What the reader asks for, with the first value of each parameter. */
    static ViewRequest viewRequest(RoutingContext context, Map<String, List<String>> parameters,
            LanguageChoice choice) {
        var first = new HashMap<String, String>();
        parameters.forEach((name, values) -> first.put(name, values.get(0)));
        first.remove(LanguageChoice.NAME);
        var request = context.request();
        var query = request.query() == null
                ? ""
                : List.of(request.query().split("&")).stream().filter(
                        pair -> !pair.startsWith(LanguageChoice.NAME + "=") && !pair.equals(LanguageSwitch.SENT))
                        .collect(Collectors.joining("&"));
        var path = path(context);
        return new ViewRequest(query.isEmpty() ? path : path + "?" + query, context.pathParams(), first,
                choice.language(), choice.isExplicit(),
                request.authority() == null ? "" : scheme(request) + "://" + request.authority());
    }

    /** The path of a request. As a link it never leads to another host: browsers read two slashes or backslashes so. */
    static String path(RoutingContext context) {
        var path = context.normalizedPath();
        int end = 1;
        while (end < path.length() && (path.charAt(end) == '/' || path.charAt(end) == '\\')) {
            end++;
        }
        return end == 1 ? path : "/" + path.substring(end);
    }

    /** The scheme of the URL in the browser. A proxy that ends TLS says it. */
    private static String scheme(HttpServerRequest request) {
        return "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")) ? "https" : request.scheme();
    }
}
