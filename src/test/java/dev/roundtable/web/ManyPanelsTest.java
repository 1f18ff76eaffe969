package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ManyPanelsTest.Collection.class)
@DisplayName("The page of a collection of 200 panels")
class ManyPanelsTest {

    private static final int ALL = 200;

    @Test
    void listsThemByYearAndThoseWithoutADayLast() {
        var titles = new ArrayList<String>();
        var years = new ArrayList<String>();
        var path = "/";
        while (!path.isEmpty()) {
            var page = page(path);
            assertThat(page.select(".card")).hasSizeBetween(1, 20);
            titles.addAll(page.select(".card h2, .card h3").eachText());
            years.addAll(page.select(".list h2.label").eachText());
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
            path = page.select("a[rel=next]").attr("href");
        }
        assertThat(titles).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(titles.get(ALL - 1)).isEqualTo("A talk without a day");
        assertThat(years).startsWith("2025").endsWith("Day not known").contains("2016");
    }

    @Test
    void limitsTheListByPersonTermAndLanguage() {
        var form = page("/").select("form.limit");
        assertThat(form.select("select[name=speaker] option").eachText()).contains("any", "Ida Berg");
        assertThat(form.select("select[name=term] option").eachText()).contains("any", "glacier");
        assertThat(form.select("select[name=language] option").eachAttr("value")).as("also of later pages")
                .containsExactly("", "en", "zh");
        var named = page("/?speaker=&term=glacier&language=");
        assertThat(named.select("h1").text()).isEqualTo("Panels that name glacier");
        assertThat(named.select(".card a[href^=/panels]").eachAttr("href")).containsExactly("/panels/talk-007",
                "/panels/with-video");
        assertThat(named.select(".lead .meta").text()).startsWith("2 panels · ");
        assertThat(page("/?speaker=ole-dahl").select("h1").text()).isEqualTo("Panels with Ole Dahl");
        assertThat(page("/?speaker=ole-dahl").select(".card")).hasSize(1);
        assertThat(page("/?language=de").select(".card")).isEmpty();
        assertThat(page("/terms/glacier").select(".lead a[href=/?term=glacier]").text()).isEqualTo("named 2 times in 2 panels");
    }

    @Test
    void tellsTheLanguageOfADescriptionThatIsNotTranslated() {
        for (var path : List.of("/?language=zh", "/panels/chinese")) {
            var description = page(path).select(".about");
            assertThat(description.eachText()).as(path).containsExactly("一次长谈。");
            assertThat(description.attr("lang")).as(path).startsWith("zh-Han");
        }
    }

    @Test
    void leadsFromASpeakerToAllPanelsWhereTheyAreTooManyForOnePage() {
        var many = page("/speakers/ida-berg");
        int panels = given().queryParam("query", "{ speaker(slug: \"ida-berg\") { participations(first: 1) { totalCount } } }")
                .get("/graphql").jsonPath().getInt("data.speaker.participations.totalCount");
        assertThat(panels).isGreaterThan(50);
        assertThat(many.select(".side a[href=/?speaker=ida-berg]").eachText()).containsExactly(panels + " panels");
        assertThat(page("/speakers/ole-dahl").select(".side a[href^=/?speaker]")).isEmpty();
    }

    @Test
    void offersAllPeopleAndLeadsToTheirPanels() {
        var options = page("/").select("select[name=speaker] option:not([value=''])");
        assertThat(options).hasSize(given().param("query", "{ speakers { totalCount } }").get("/graphql").jsonPath()
                .getInt("data.speakers.totalCount")).hasSizeGreaterThan(30);
        assertThat(page("/").select("aside h2#people + ul li")).hasSize(24);
        var slug = options.stream().filter(option -> option.text().equals("唐鳳")).findFirst().orElseThrow().attr("value");
        assertThat(slug).isEqualTo("唐鳳");
        var response = given().header("Accept-Language", "en").queryParam("speaker", slug).get("/");
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("Panels with 唐鳳");
    }

    @Test
    void saysHowManyTermsCannotBeChosen() {
        var options = page("/").select(".limit select[name=term] option");
        assertThat(options.select("[value]")).hasSize(1 + 100);
        assertThat(options.select("[disabled]").text()).isEqualTo("11 more: see “All terms”");
        assertThat(page("/").select(".limit select[name=speaker] option[disabled]")).isEmpty();
    }

    @Test
    void opensNothingWhereNothingElseIsKnownOfASpeaker() {
        var grounds = page("/panels/nobody").select(".grounds");
        assertThat(grounds.eachText()).isNotEmpty().containsOnly("Cannot be told");
        assertThat(grounds.select("details")).isEmpty();
        assertThat(page("/panels/inferred").select("details.grounds")).allSatisfy(
                details -> assertThat(details.select("p")).isNotEmpty());
    }

    @Test
    void showsEachOfSeveralLimitsWithALinkThatRemovesIt() {
        var page = page("/?speaker=ole-dahl&term=glacier&language=en");
        assertThat(page.select("h1").text()).isEqualTo("Panels: Ole Dahl · glacier · English");
        assertThat(page.title()).isEqualTo("Panels: Ole Dahl · glacier · English · Roundtable");
        assertThat(page.select(".lead .inline a").eachText()).containsExactly("Ole Dahl ×", "glacier ×", "English ×");
        assertThat(page.select(".lead .inline a").eachAttr("aria-label")).containsExactly("Remove the limit Ole Dahl",
                "Remove the limit glacier", "Remove the limit English");
        assertThat(page.select(".lead .inline a").eachAttr("href")).containsExactly("/?term=glacier&language=en",
                "/?speaker=ole-dahl&language=en", "/?speaker=ole-dahl&term=glacier");
        assertThat(page("/?term=glacier").select(".lead .inline")).as("the heading says it").isEmpty();
    }

    @Test
    void tellsTheLanguageOfPanelsInListsOfLinks() {
        assertThat(page("/speakers/ida-berg").select("a:contains(数字民主)").eachAttr("lang")).isNotEmpty().containsOnly("zh-Hans");
        var search = page("/search?q=%E6%B0%91%E4%B8%BB");
        assertThat(search.select(".hit a[href=/panels/chinese], aside a:contains(数字民主)").eachAttr("lang"))
                .hasSize(search.select(".hit").size() + 1).containsOnly("zh-Hans");
        var beside = page("/panels/with-video").select(".beside bdi:contains(数字民主)");
        assertThat(beside.eachAttr("lang")).containsExactly("zh-Hans");
        assertThat(page("/panels/chinese").select(".beside bdi[lang=en]")).hasSize(2);
    }

    @Test
    void writesNoPluralForOne() {
        for (var path : List.of("/", "/panels/with-video", "/speakers/ole-dahl", "/terms/glacier", "/search?q=glacier",
                "/panels/with-video/speakers/ole-dahl")) {
            assertThat(page(path).text()).as(path)
                    .doesNotContainPattern("\\b1 (turns|answers|characters|panels|times|corrections)");
        }
        assertThat(page("/panels/with-video/speakers/ole-dahl").select(".lead .meta").text()).contains("1 turn");
    }

    @Test
    void redirectsTheAddressesOfASlugThatAPanelHadBefore() {
        for (var rest : List.of("", "/questions/1", "/speakers/ole-dahl")) {
            var response = given().redirects().follow(false).get("/panels/first-name" + rest);
            assertThat(response.statusCode()).as(rest).isIn(301, 308);
            assertThat(response.header("Location")).startsWith("/panels/with-video");
            assertThat(given().get("/panels/first-name" + rest).statusCode()).as(rest).isEqualTo(200);
        }
        assertThat(given().get("/panels/second-name").statusCode()).isEqualTo(404);
    }

    @Test
    void mayPlayOnlyTheRecordingOfThePanel() {
        var response = given().get("/panels/with-video");
        assertThat(response.header("Content-Security-Policy"))
                .endsWith("; frame-src https://www.youtube-nocookie.com https://player.vimeo.com");
        var page = Jsoup.parse(response.asString());
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("frame-src https://player.vimeo.com");
        assertThat(page.select("main").attr("data-player")).isEqualTo("https://player.vimeo.com/video/76979871?autoplay=1#t=");
        assertThat(page.select(".lead .play").attr("href")).isEqualTo("https://vimeo.com/76979871");
        assertThat(page.select("a.time").eachAttr("data-second")).containsExactly("1", "65");
        assertThat(page.select("iframe, [src*=vimeo]")).isEmpty();
        var other = given().get("/panels/talk-007");
        assertThat(Jsoup.parse(other.asString()).select("meta[http-equiv]").attr("content")).isEqualTo("frame-src 'none'");
        assertThat(given().get("/").header("Content-Security-Policy")).doesNotContain("frame-src");
    }

    @Test
    void tellsMachinesWhenEachQuestionIsAsked() throws IOException {
        var event = new ObjectMapper()
                .readTree(page("/panels/two-questions").select("script[type=application/ld+json]").get(0).data());
        var clips = event.path("recordedIn").path("hasPart");
        assertThat(clips).hasSize(2);
        assertThat(clips.path(0).path("startOffset").asInt()).isEqualTo(1);
        assertThat(clips.path(0).path("endOffset").asInt()).isEqualTo(70);
        assertThat(clips.path(1).path("startOffset").asInt()).isEqualTo(70);
        assertThat(clips.path(1).path("endOffset").asInt()).isEqualTo(90);
    }

    @Test
    void saysWhatKindOfConversationInferenceFound() {
        var inferred = page("/panels/inferred").select(".talk > .note").text();
        assertThat(inferred).startsWith("How speakers are known: 0% of the words are confirmed")
                .contains("Speakers were inferred as in a conversation in which nobody is called by name.");
        assertThat(page("/panels/inferred?lang=zh").select(".talk > .note").text()).contains("发言人按不称呼姓名的对谈推断。");
        assertThat(page("/panels/inferred").select(".lead .voices").text()).as("nobody is told to have said nothing")
                .contains("Panelist").doesNotContainPattern("\\b0%");
        assertThat(page("/panels/with-video").select(".talk > .note").text()).isEmpty();
    }

    private static Document page(String path) {
        var response = given().header("Accept-Language", "en").urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    /** Many short talks, one of them without a day, and one with a recording. */
    public static class Collection implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.transcripts", folder(), "roundtable.bundled", "false", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:collection;DB_CLOSE_DELAY=-1");
        }

        private static String folder() {
            try {
                var folder = Files.createTempDirectory("collection");
                for (int i = 1; i <= ALL - 6; i++) {
                    talk(folder, "talk-%03d".formatted(i), "title: Talk %d\nheldOn: %d-03-01\n".formatted(i, 2016 + i % 10),
                            i == 7 ? "The glacier." : "The river.");
                }
                var guests = new StringBuilder("唐鳳: 你怎么看数字民主?\n\nIda Berg: 数字民主很有用。\n");
                for (char letter = 'A'; letter < 'P'; letter++) {
                    guests.append("\nKari %1$svik: 是的。\n\nNils %1$svik: 是的。\n".formatted(letter));
                }
                var terms = new StringBuilder("- { slug: glacier, name: glacier, kind: CONCEPT }\n");
                for (int i = 100; i < 210; i++) {
                    terms.append("- { slug: fjell%d, name: fjell%d, kind: CONCEPT }\n".formatted(i, i));
                    guests.append("\nIda Berg: fjell%d\n".formatted(i));
                }
                Files.writeString(folder.resolve("terms.yaml"), terms);
                Files.writeString(folder.resolve("chinese.md"), guests);
                Files.writeString(folder.resolve("chinese.panel.yaml"), """
                        slug: chinese
                        title: 数字民主
                        description: 一次长谈。
                        language: zh
                        heldOn: 2015-04-01
                        people:
                          - { slug: 唐鳳, name: 唐鳳, role: MODERATOR }
                        """);
                Files.writeString(folder.resolve("nobody.txt"),
                        "What did you think? I thought the boats would never float again.\n");
                Files.writeString(folder.resolve("nobody.panel.yaml"),
                        "slug: nobody\ntitle: Nobody is named\nheldOn: 2015-01-01\nsource: { format: plain-text }\n");
                talk(folder, "no-day", "title: A talk without a day\n", "The sea.");
                Files.writeString(folder.resolve("with-video.vtt"), """
                        WEBVTT

                        00:01.000 --> 00:04.000
                        <v Ida Berg>What is old and still moves, Ole?

                        01:05.500 --> 01:09.000
                        <v Ole Dahl>A glacier does.
                        """);
                Files.writeString(folder.resolve("two-questions.vtt"), """
                        WEBVTT

                        00:01.000 --> 00:04.000
                        <v Ida Berg>What is old and still moves, Jon?

                        00:05.500 --> 00:09.000
                        <v Jon Lund>The river.

                        01:10.000 --> 01:14.000
                        <v Ida Berg>And what is young and stands still?

                        01:15.000 --> 01:30.000
                        <v Jon Lund>A stone.
                        """);
                Files.writeString(folder.resolve("two-questions.panel.yaml"), """
                        slug: two-questions
                        title: Two questions
                        heldOn: 2016-04-01
                        source: { url: "https://vimeo.com/76979871" }
                        """);
                Files.writeString(folder.resolve("inferred.txt"),
                        """
                                How did you begin with the boats? I was a child when we moved to the coast, and my father repaired them in a shed
                                behind the house. I learned it from him. And what did you think of the work? I thought it was cold. I thought it
                                would never end. Did you want to leave? I left twice, and I came back twice, because the town needs somebody who
                                knows the old boats. What is different today? Today we have better tools, but the wood is not as good as it was.
                                I buy it from the north, and I wait a year for it. Will somebody go on after you? My daughter will. She is better
                                at it than I am, and she likes the cold.
                                """
                                .repeat(3));
                Files.writeString(folder.resolve("inferred.panel.yaml"), """
                        slug: inferred
                        title: The boats
                        people:
                          - { slug: ada-moe, name: Ada Moe, role: MODERATOR }
                          - { slug: per-lie, name: Per Lie }
                        """);
                Files.writeString(folder.resolve("with-video.panel.yaml"), """
                        slug: with-video
                        formerSlugs: [first-name]
                        title: With a recording
                        heldOn: 2015-03-01
                        source: { url: "https://vimeo.com/76979871" }
                        """);
                return folder.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void talk(Path folder, String name, String sheet, String answer) throws IOException {
            Files.writeString(folder.resolve(name + ".md"), """
                    Ida Berg: Which way does it go, Jon?

                    Jon Lund: %s
                    """.formatted(answer));
            Files.writeString(folder.resolve(name + ".panel.yaml"), "slug: " + name + "\n" + sheet);
        }
    }
}
