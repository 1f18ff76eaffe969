package dev.roundtable.http;

/** The order of routes. Quarkus' CORS filter is at -300 and stays before all of them. */
public final class RouteOrder {

    /** Before all else: the public port does not even say that there is such a path. */
    public static final int MANAGEMENT = -210;
    /** Before the headers, which it sets itself: a repeated request passes nothing else. */
    public static final int GRAPHQL = -200;
    public static final int OTHERS = -195;
    public static final int HEADERS = -190;
    /** Before SmallRye's routes and Quarkus' body handler. */
    public static final int SCHEMA = -100;

    private RouteOrder() {
    }
}
