package dev.roundtable.http;

/** The order of routes: the lowest number is the first. The CORS filter of Quarkus has -300 and stays before all of them. */
public final class RouteOrder {

    /** In dev mode: files that have changed are published before anything answers. */
    public static final int DEVELOPMENT = -220;
    /** Before all others in production, so that the public port does not reveal the paths of the management port. */
    public static final int MANAGEMENT = -210;
    /** Before {@link #HEADERS}: GraphQL responses set these headers themselves, so that cached responses pass one route only. */
    public static final int GRAPHQL = -200;
    /** Metrics and the access log of requests that are not GraphQL requests. */
    public static final int OTHERS = -195;
    /** After {@link #OTHERS}, which also counts and logs what is refused here. */
    public static final int GATE = -194;
    /** Headers of responses that are not GraphQL responses. */
    public static final int HEADERS = -190;
    /** Before the routes of SmallRye GraphQL and the body handler of Quarkus. */
    public static final int SCHEMA = -100;

    /** Pages. The routes before count and check their requests. */
    public static final int PAGES = -90;

    /** After all routes of Quarkus: there is nothing at the address. */
    public static final int NO_PAGE = 20_001;

    private RouteOrder() {
    }
}
