/** How much a request differs from all requests before it. */
enum Novelty {

    /** Not at all: it has the same bytes. */
    REPEATED("repeated"),
    /** It has another literal in the document, or another value of a variable. */
    ARGUMENTS("other arguments"),
    /** It has another document, too: no other request has the same alias of its root field. */
    DOCUMENT("other document");

    final String title;

    Novelty(String title) {
        this.title = title;
    }
}
