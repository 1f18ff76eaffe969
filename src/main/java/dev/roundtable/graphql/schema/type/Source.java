package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.PanelRow;

/** The transcript as received. */
@Description("The transcript as received.")
public record Source(@Ignore PanelRow row) {

    @NonNull
    @Description("Its file name.")
    public String getFile() {
        return row.file();
    }

    @NonNull
    @Description("The SHA-256 of its bytes, in hexadecimal.")
    public String getSha256() {
        return row.sha256();
    }

    @Description("How many code points its body has.")
    public int getCharacters() {
        return row.characters();
    }

    @NonNull
    @Description("The format in which it was read.")
    public String getFormat() {
        return row.format();
    }

    @Description("The id of the recording.")
    public String getVideoId() {
        return row.videoId();
    }

    @Description("Where the recording or the transcript is published.")
    public String getUrl() {
        return row.url();
    }

    @Description("The licence under which it may be used.")
    public String getLicense() {
        return row.license();
    }
}
