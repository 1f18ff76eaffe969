package dev.roundtable.http;

/** The order of routes. Quarkus' CORS filter is at -300 and stays before all of them. */
final class Orders {

    /** Before all else: the public port does not even say that there is such a path. */
    static final int MANAGEMENT = -210;
    /** Before the headers, which it sets itself: a repeated request passes nothing else. */
    static final int GRAPHQL = -200;
    static final int OTHERS = -195;
    static final int HEADERS = -190;
    /** Before SmallRye's routes and Quarkus' body handler. */
    static final int SCHEMA = -100;

    private Orders() {
    }
}
