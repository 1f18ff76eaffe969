/** How much of a request never came before. */
enum Novelty {

    /** Nothing: byte for byte the same. */
    REPEATED("repeated"),
    /** Where it reads: the document has another literal, or its variable another value. */
    ARGUMENTS("other arguments"),
    /** Its text too: the root has a name that no other request has. */
    DOCUMENT("other document");

    final String title;

    Novelty(String title) {
        this.title = title;
    }
}
