package dev.roundtable.web.feed;

import jakarta.inject.Singleton;

import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;

/** The file {@code /robots.txt} (RFC 9309): crawlers find all pages in the site map, and no pages of searches. */
@Singleton
class RobotsView implements View {

    @Override
    public String route() {
        return "/robots.txt";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.TEXT;
    }

    @Override
    public Page render(ViewRequest request) {
        return Page.of("""
                User-agent: *
                Disallow: /search
                Disallow: /*?*find=
                Disallow: /graphql
                Sitemap: %s/sitemap.xml
                """.formatted(request.base()));
    }
}
