package dev.roundtable.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The README")
class ReadmeTest {

    private static final Pattern QUERY = Pattern.compile("-d '(\\{\"query\".*?)'\n", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void showsTheRealAnswerToItsQuery() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var answer = given().contentType("application/json").body(found(QUERY, readme)).post("/graphql").asString();
        assertThat(answer).isEqualTo(found(ANSWER, readme));
    }

    private static String found(Pattern pattern, String readme) {
        var matcher = pattern.matcher(readme);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
