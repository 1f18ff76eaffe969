package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(RefusedFilesTest.Refused.class)
@DisplayName("The page of a service that refuses all files")
class RefusedFilesTest {

    @Test
    void saysHowManyFilesAreRefusedAndWhereTheReasonsAre() {
        var response = given().header("Accept-Language", "en").get("/");
        var list = Jsoup.parse(response.asString()).select(".list");
        assertThat(list.text()).startsWith("There are no panels yet. 2 files were refused.")
                .contains("roundtable check FOLDER");
        var reasons = given().urlEncodingEnabled(false).get(list.select("a").attr("href"));
        assertThat(reasons.jsonPath().getList("data.corpus.problems.file")).contains("one.json", "two.json");
        assertThat(response.asString()).as("paths").doesNotContain("refused-files");
    }

    @Test
    void saysSoInChinese() {
        assertThat(Jsoup.parse(given().header("Accept-Language", "zh").get("/").asString()).select(".list").text())
                .contains("2 个文件被拒绝。");
    }

    public static class Refused implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var folder = Files.createTempDirectory("refused-files");
                Files.writeString(folder.resolve("one.json"), "{");
                Files.writeString(folder.resolve("two.json"), "[");
                return Map.of("roundtable.transcripts", folder.toString(), "roundtable.bundled", "false",
                        "roundtable.ingest.on-error", "skip",
                        "quarkus.datasource.jdbc.url", "jdbc:h2:mem:refused;DB_CLOSE_DELAY=-1");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
