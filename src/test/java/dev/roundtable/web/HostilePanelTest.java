package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(HostilePanelTest.Hostile.class)
@DisplayName("The page of a panel full of markup")
class HostilePanelTest {

    private static final String WORD = "Donaudampfschiff".repeat(700);

    @Test
    void showsWordsAsWords() {
        for (var path : List.of("/", "/panels/hostile", "/search?q=script", "/speakers/eve", "/panels/hostile/questions/1")) {
            var html = given().get(path).asString();
            var page = Jsoup.parse(html);
            assertThat(html).doesNotContain("<script>alert", "<img src=x", "<b onclick");
            assertThat(page.select("img, iframe, object, embed, [onclick], [onerror]")).as(path).isEmpty();
            assertThat(page.select("script:not([src])").eachAttr("type")).allMatch("application/ld+json"::equals);
            assertThat(page.select("a").eachAttr("href")).noneMatch(url -> url.toLowerCase().startsWith("javascript:"));
        }
        var page = Jsoup.parse(given().get("/panels/hostile").asString());
        assertThat(page.select("h1").text()).isEqualTo("<script>alert('title')</script> & \"quotes\"");
        assertThat(page.select("article .say").text()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>",
                "{w:site}",
                "javascript:alert(3)", WORD);
        assertThat(page.select(".who a").eachText()).contains("Eve <b onclick=x>");
    }

    @Test
    void linksToNoScript() {
        assertThat(given().get("/panels/hostile").asString()).doesNotContain("href=\"javascript");
    }

    @Test
    void answersHostileAddresses() {
        for (var path : List.of("/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/panels/%3Cscript%3E", "/panels/..%2f..%2fetc",
                "/panels/hostile?quote=%22%3E%3Cscript%3E:1-2", "/?speaker=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/web/x/..%2ftokens.css",
                "/panels/%00", "/?lang=%3Cscript%3E")) {
            var response = given().urlEncodingEnabled(false).get(path);
            assertThat(response.statusCode()).as(path).isLessThan(500);
            assertThat(response.asString()).doesNotContain("<script>");
        }
    }

    @Test
    void writesRightToLeftWhereTheTalkIs() {
        var page = Jsoup.parse(given().get("/panels/arabic").asString());
        assertThat(page.select(".q").eachAttr("dir")).containsOnly("rtl");
        assertThat(page.select("h1, .lead .voices a:first-child").eachAttr("dir")).containsOnly("auto");
        assertThat(page.select(".lead .voices a[lang=ar]").eachText()).contains("Layla", "Omar");
        assertThat(page.title()).isEqualTo("\u2068\u0646\u062F\u0648\u0629\u2069 · Roundtable");
        var feed = given().get("/feed.atom").asString();
        assertThat(feed).contains("<title>\u2068\u0646\u062F\u0648\u0629\u2069</title>");
        var hit = Jsoup.parse(given().get("/search?q=\u0627\u0644\u0646\u0648\u0645").asString()).select(".hit .say");
        assertThat(hit.eachAttr("dir")).containsOnly("rtl");
    }

    @Test
    void hasAPageForAQuestionWhoseSlugIsTheTitleOfAnother() {
        var response = given().redirects().follow(false).get("/panels/rivers/questions/compute");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(response.asString()).title()).contains("Compute for universities");
        assertThat(given().redirects().follow(false).get("/panels/rivers/questions/COMPUTE").header("Location"))
                .isEqualTo("/panels/rivers/questions/compute");
    }

    @Test
    void hasEachAnchorOnce() {
        var ids = Jsoup.parse(given().get("/panels/rivers").asString()).select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("closing", "closing-2");
    }

    @Test
    void givesFeedsWithoutCharactersThatXmlForbids() throws Exception {
        var feed = given().get("/feed.atom").asByteArray();
        var parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(feed));
        assertThat(parsed.getElementsByTagName("entry").getLength()).isEqualTo(3);
    }

    /** One talk that tries everything, one in Arabic, and one with names that come twice. */
    public static class Hostile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.transcripts", folder(), "roundtable.bundled", "false", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:hostile;DB_CLOSE_DELAY=-1");
        }

        private static String folder() {
            try {
                var folder = Files.createTempDirectory("hostile");
                Files.writeString(folder.resolve("hostile.json"),
                        """
                                {"version": "1.0.0", "segments": [
                                  {"speaker": "Mallory", "startTime": 0, "body": "What about <script>alert(1)</script> and {w:site}, Eve?"},
                                  {"speaker": "Eve", "startTime": 9,
                                   "body": "I like <img src=x onerror=alert(2)> and javascript:alert(3) and \u202Eright to left\u202C and %s."}]}
                                """
                                .formatted(WORD));
                Files.writeString(folder.resolve("hostile.panel.yaml"),
                        """
                                slug: hostile
                                title: "<script>alert('title')</script> & \\"quotes\\""
                                description: "</title><script>alert('description')</script>"
                                event: "'\\"><script>alert('event')</script>"
                                source: { url: "https://example.org/a?b=%22onclick" }
                                people:
                                  - { slug: mallory, name: Mallory, role: MODERATOR }
                                  - { slug: eve, name: "Eve <b onclick=x>", aliases: [Eve], affiliation: "<script>alert('works')</script>" }
                                """);
                Files.writeString(folder.resolve("arabic.json"),
                        """
                                {"version": "1.0.0", "segments": [
                                  {"speaker": "Layla", "startTime": 0, "body": "\u0645\u0627 \u0631\u0623\u064A\u0643 \u0641\u064A \u0627\u0644\u0646\u0648\u0645\u061F"},
                                  {"speaker": "Omar", "startTime": 9, "body": "\u0627\u0644\u0646\u0648\u0645 \u0645\u0647\u0645 \u062C\u062F\u0627."}]}
                                """);
                Files.writeString(folder.resolve("arabic.panel.yaml"), """
                        slug: arabic
                        title: "\u0646\u062F\u0648\u0629\u202E"
                        language: ar
                        people:
                          - { slug: layla, name: Layla, role: MODERATOR }
                          - { slug: omar, name: Omar }
                        """);
                Files.writeString(folder.resolve("rivers.txt"),
                        "Welcome all. Who pays for compute? The state does. We close here for now."
                                + " And universities? They pay too. We close here for good.");
                Files.writeString(folder.resolve("rivers.panel.yaml"), """
                        slug: rivers
                        title: "Rivers\\x01 and lakes"
                        language: en
                        people:
                          - { slug: mo, name: Mo Diaz, role: MODERATOR }
                          - { slug: ann, name: Ann Lee }
                        questions:
                          - { key: q1, title: Compute }
                          - { key: compute, title: Compute for universities }
                        cues:
                          - { speaker: mo, opens: "Welcome all" }
                          - { speaker: mo, opens: "Who pays", asks: q1 }
                          - { speaker: ann, opens: "The state" }
                          - { speaker: mo, opens: "We close here for now", kind: CLOSING }
                          - { speaker: mo, opens: "And universities", asks: compute }
                          - { speaker: ann, opens: "They pay" }
                          - { speaker: mo, opens: "We close here for good", kind: CLOSING }
                        """);
                return folder.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
