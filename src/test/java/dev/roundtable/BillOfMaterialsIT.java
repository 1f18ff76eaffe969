package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The list that the package step wrote; a native build writes another. */
@DisplayName("The bill of materials")
class BillOfMaterialsIT {

    private static final Path FILE = Path.of("target/quarkus-run-cyclonedx.json");

    @Test
    void namesTheLicenceOfTheServiceAndOfEveryLibrary() throws IOException {
        assumeThat(FILE).exists();
        var bill = new ObjectMapper().readTree(FILE.toFile());
        assertThat(bill.at("/metadata/component/licenses/0/license/id").asText()).isEqualTo("Apache-2.0");
        var without = new ArrayList<String>();
        for (JsonNode component : bill.get("components")) {
            if (!component.get("type").asText().equals("file") && !component.has("licenses")) {
                without.add(component.get("name").asText());
            }
        }
        assertThat(without).isEmpty();
    }
}
