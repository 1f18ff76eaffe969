package dev.roundtable.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.store.PanelQueries;

/** Which panels to list; all that is given must hold. */
@Description("Which panels to list; all that is given must hold.")
@Input("PanelFilter")
public class PanelFilter {

    @Description("The slug of somebody who takes part.")
    public String speaker;

    @Description("The language, as a BCP 47 tag; zh stands for zh-TW too.")
    public String language;

    @Description("The first day.")
    public LocalDate heldFrom;

    @Description("The last day.")
    public LocalDate heldTo;

    static PanelQueries.Filter of(PanelFilter filter) {
        return filter == null ? new PanelQueries.Filter(null, null, null, null) : filter.criteria();
    }

    private PanelQueries.Filter criteria() {
        return new PanelQueries.Filter(speaker, language, heldFrom, heldTo);
    }
}
