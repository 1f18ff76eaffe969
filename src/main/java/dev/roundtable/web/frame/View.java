package dev.roundtable.web.frame;

import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.web.data.ViewException;

/** One kind of page. */
public interface View {

    /** The route of the page, with {@code :name} for a part that varies. */
    String route();

    /** The media type of the page. */
    default MediaType mediaType() {
        return MediaType.HTML;
    }

    /** Whether its pages may play a recording from another host, after a click. */
    default boolean hasPlayer() {
        return false;
    }

    /**
     * Makes the page of a request.
     *
     * @throws ViewException if there is no such page
     */
    Page render(ViewRequest request);
}
