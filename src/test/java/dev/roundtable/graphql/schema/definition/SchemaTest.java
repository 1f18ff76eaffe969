package dev.roundtable.graphql.schema.definition;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The schema")
class SchemaTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.graphql");
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");

    /** To accept a change: ./mvnw test -Dtest=SchemaTest -Dschema.refresh, and commit the difference. */
    @Test
    void isAsTheSnapshotHasIt() throws IOException {
        var sdl = get("/graphql/schema.graphql").asString();
        if (System.getProperty("schema.refresh") != null) {
            Files.writeString(SNAPSHOT, sdl);
        }
        assertThat(sdl).isEqualTo(Files.readString(SNAPSHOT));
    }

    @Test
    void holdsTheWholeContract() throws IOException {
        var held = signatures(get("/graphql/schema.graphql").asString());
        assertThat(held).containsAll(signatures(Files.readString(CONTRACT)));
    }

    @Test
    void describesEveryElement() {
        var silent = new ArrayList<String>();
        for (Node<?> definition : Parser.parse(get("/graphql/schema.graphql").asString()).getDefinitions()) {
            silent(definition, "", silent);
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void canBeIntrospected() {
        Map<String, Object> none = Map.of();
        var types = Ask.query("{ __schema { types { name } } }", none).jsonPath().getList("data.__schema.types.name");
        assertThat(types).contains("Panel", "Speaker", "Question", "Answer");
    }

    /** Otherwise replicas, or the builds of one commit, would answer differently. */
    @Test
    void listsFieldsInOneOrder() {
        Map<String, Object> none = Map.of();
        var types = Ask.query("{ __schema { types { name kind fields { name } } } }", none).jsonPath()
                .<Map<String, Object>>getList("data.__schema.types");
        for (var type : types) {
            if (type.get("kind").equals("OBJECT") && !type.get("name").toString().startsWith("__")) {
                @SuppressWarnings("unchecked")
                var fields = ((List<Map<String, String>>) type.get("fields")).stream().map(field -> field.get("name")).toList();
                assertThat(fields).as(type.get("name").toString()).isSorted();
            }
        }
    }

    private static void silent(Node<?> node, String owner, List<String> silent) {
        var name = node instanceof NamedNode<?> named ? owner + named.getName() : owner;
        if (node instanceof AbstractDescribedNode<?> described && described.getDescription() == null) {
            silent.add(name);
        }
        node.getChildren().forEach(child -> silent((Node<?>) child, name + ".", silent));
    }

    /** Every field, argument and value of a document, one line each, without descriptions. */
    private static List<String> signatures(String sdl) {
        var signatures = new ArrayList<String>();
        for (Node<?> definition : Parser.parse(sdl).getDefinitions()) {
            if (definition instanceof ObjectTypeDefinition type) {
                fields(type.getName(), type.getFieldDefinitions(), signatures);
                type.getImplements().forEach(parent -> signatures.add(type.getName() + " implements "
                        + AstPrinter.printAst(parent)));
            } else if (definition instanceof InterfaceTypeDefinition type) {
                fields(type.getName(), type.getFieldDefinitions(), signatures);
            } else if (definition instanceof InputObjectTypeDefinition type) {
                type.getInputValueDefinitions().forEach(field -> signatures
                        .add(type.getName() + "." + field.getName() + ": " + AstPrinter.printAst(field.getType())));
            } else if (definition instanceof EnumTypeDefinition type) {
                type.getEnumValueDefinitions().forEach(value -> signatures.add(type.getName() + "." + value.getName()));
            }
        }
        return signatures;
    }

    private static void fields(String type, List<FieldDefinition> fields, List<String> signatures) {
        for (var field : fields) {
            signatures.add(type + "." + field.getName() + ": " + AstPrinter.printAst(field.getType()));
            field.getInputValueDefinitions().forEach(argument -> signatures.add(type + "." + field.getName() + "("
                    + argument.getName() + ": " + AstPrinter.printAst(argument.getType())
                    + (argument.getDefaultValue() == null ? "" : " = " + AstPrinter.printAst(argument.getDefaultValue()))
                    + ")"));
        }
    }
}
