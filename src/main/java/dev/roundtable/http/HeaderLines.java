package dev.roundtable.http;

import io.vertx.core.MultiMap;

/** Lists that headers carry may come in several lines (RFC 9110, section 5.3). */
final class HeaderLines {

    private HeaderLines() {
    }

    /** All lines of a header as one; null without it. */
    static String of(MultiMap headers, CharSequence name) {
        var lines = headers.getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }
}
