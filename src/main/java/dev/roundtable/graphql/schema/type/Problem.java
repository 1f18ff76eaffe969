package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.ProblemRow;

/** Something wrong with an input file. */
@Description("Something wrong with an input file.")
public record Problem(@Ignore ProblemRow row) {

    @NonNull
    @Description("The name of the file.")
    public String getFile() {
        return row.file();
    }

    @Description("The line in that file, from 1; null where the problem has no single line.")
    public Integer getLine() {
        return row.line();
    }

    @NonNull
    @Description("Whether the panel is loaded in spite of the problem.")
    public Severity getSeverity() {
        return Severity.valueOf(row.severity());
    }

    @NonNull
    @Description("What was found and what was expected.")
    public String getMessage() {
        return row.message();
    }

    @Description("What to do.")
    public String getRemedy() {
        return row.remedy();
    }
}
