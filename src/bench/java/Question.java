import java.util.List;

/** The queries that every server gets. */
enum Question {

    Q1("", "panel(slug: %s) { id title }"),
    Q2("", "panel(slug: %s) { " + page(" text") + " }"),
    Q3("", "panels(first: 20, after: %p) { nodes { id title questions { id title answers { id speaker { id name } } } } }"),
    Q4("", "answers(first: 20, after: %a, filter: { speaker: %o }) {"
            + " nodes { id text question { id title } panel { id title } } }"),
    Q5("query ($slug: String!) ", "panel(slug: $slug) { " + page("") + " }");

    private final String header;
    private final String root;

    Question(String header, String root) {
        this.header = header;
        this.root = root;
    }

    private static String page(String text) {
        return "id slug title language participations { role affiliation speaker { id name } }"
                + " questions { id kind title text askedBy { id name } answers { id" + text + " speaker { id name } } }";
    }

    /** The bodies to send in turn. {@code %n} stands for a number that is used once. */
    List<String> bodies(Novelty novelty, Dump dump) {
        var places = this == Q3 || this == Q4 ? dump.pages() : dump.places();
        return places.subList(0, novelty == Novelty.REPEATED ? 1 : places.size()).stream().map(place -> body(novelty, place))
                .toList();
    }

    private String body(Novelty novelty, Place place) {
        var document = header + "{ " + (novelty == Novelty.DOCUMENT ? "n%n: " : "") + root + " }";
        document = document.replace("%s", literal(place.slug())).replace("%p", literal(place.panelCursor()))
                .replace("%a", literal(place.answerCursor())).replace("%o", literal(Dump.SPEAKER));
        var variables = header.isEmpty() ? "" : ",\"variables\":{\"slug\":\"" + place.slug() + "\"}";
        return "{\"query\":\"" + document.replace("\"", "\\\"") + "\"" + variables + "}";
    }

    private static String literal(String value) {
        return value == null ? "null" : '"' + value + '"';
    }
}
