package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import dev.roundtable.ingest.IngestConfig.OnError;
import dev.roundtable.ingest.IngestConfig.Policy;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Loading speakers")
class LoadedSpeakersTest extends LoadedFolder {

    @Test
    void describesASpeakerAsTheSheetDoesNow() throws IOException {
        write("one.txt", TRANSCRIPT);
        write("one.panel.yaml", "people: [ { slug: ann, name: An, affiliation: Old } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        write("one.panel.yaml", "people: [ { slug: ann, name: Ann Smith } ]\n");
        load(Policy.CHANGED, OnError.STOP);
        var data = Ask.query("{ speaker(slug: \"ann\") { name affiliation } }", Map.of()).jsonPath();
        assertThat(data.getString("data.speaker.name")).isEqualTo("Ann Smith");
        assertThat(data.getString("data.speaker.affiliation")).isNull();
    }
}
