package dev.roundtable.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The setting of the page. */
@ConfigMapping(prefix = "roundtable")
public interface WebConfig {

    /** Whether the service has pages for browsers beside the API. */
    @WithDefault("true")
    boolean web();
}
