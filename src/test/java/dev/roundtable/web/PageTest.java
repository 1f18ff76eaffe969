package dev.roundtable.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.web.format.Numbers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Also run against the packaged service, see {@link PageIT}. */
@QuarkusTest
@DisplayName("The page")
class PageTest {

    private static final String PANEL = "/panels/agi-next-2026";
    private static final int KILOBYTE = 1024;

    @Test
    void listsPanels() {
        var page = page("/", "zh-CN");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh");
        assertThat(page.select("h2 a[href=" + PANEL + "]").text()).isEqualTo("清华 AGI-Next 圆桌对话");
        assertThat(page.select(".card .voices a").eachText()).containsExactly("李广密", "姚顺雨", "林俊旸", "杨强", "唐杰", "活动主持人");
        assertThat(page("/?speaker=yang-qiang", "en").select(".card")).hasSize(1);
        assertThat(page("/?language=de", "en").select(".card")).isEmpty();
    }

    @Test
    void showsAPanelAsAConversation() {
        var page = page(PANEL, "zh-CN");
        assertThat(page.title()).isEqualTo("清华 AGI-Next 圆桌对话 · 圆桌");
        assertThat(page.select("h1").text()).isEqualTo("清华 AGI-Next 圆桌对话");
        assertThat(page.select(".talk h2").eachText()).containsExactly("开场", "模型公司的分化", "下一个范式与自主学习", "Agent 战略",
                "三到五年后中国团队领先的概率与条件", "结束");
        assertThat(page.select(".talk h3")).hasSize(10);
        assertThat(page.select(".outline a")).hasSize(16);
        var turns = page.select("article.t");
        assertThat(turns).hasSize(60);
        assertThat(turns.eachAttr("aria-label")).doesNotHaveDuplicates().contains("4. 姚顺雨");
        var first = turns.get(3);
        assertThat(first.select(".who a").get(0).text()).isEqualTo("姚顺雨");
        assertThat(first.select(".say").get(0).text()).startsWith("对,我觉得有两个大的感受");
    }

    @Test
    void leadsFromEveryFragmentToAnElement() {
        for (var path : List.of(PANEL, PANEL + "?find=agent", PANEL + "/questions/next-paradigm",
                PANEL + "/speakers/tang-jie")) {
            var page = page(path, "en");
            var ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]").eachAttr("href")).isNotEmpty()
                    .allMatch(href -> ids.contains(href.substring(1)));
        }
    }

    @Test
    void showsTheShapeOfTheTalk() {
        var page = page(PANEL, "en");
        assertThat(page.select(".band svg a")).hasSize(60).allMatch(bar -> !bar.select("title").text().isBlank());
        assertThat(page.select(".band li").eachText()).hasSize(6).startsWith("Li Guangmi");
        assertThat(page.select(".matrix thead th").eachText()).containsExactly("Question", "Yao Shunyu", "Lin Junyang",
                "Yang Qiang", "Tang Jie");
        assertThat(page.select(".matrix tbody tr")).hasSize(14);
        var dot = page.select(".matrix tbody tr").get(0).select("td").get(2).select("a");
        assertThat(dot.attr("aria-label")).isEqualTo("Yang Qiang, 1,319 characters");
        assertThat(dot.attr("title")).isEqualTo(dot.attr("aria-label"));
        assertThat(dot.attr("href")).startsWith("#trn_");
    }

    @Test
    void marksCorrectionsAndKeepsTheVerbatimWords() {
        var corrected = page(PANEL, "en").select(".c");
        assertThat(corrected).hasSizeGreaterThan(100);
        assertThat(corrected.stream().filter(one -> one.select("del").text().equals("Anzor Peak")).findFirst().orElseThrow()
                .select("ins").text()).isEqualTo("Anthropic");
    }

    @Test
    void hasTheTextOfTheApi() {
        var turn = page(PANEL, "en").select("article.t").get(9);
        turn.select("del").remove();
        var text = given().contentType("application/json")
                .body("{\"query\":\"{ node(id: \\\"" + turn.id() + "\\\") { ... on Turn { text } } }\"}")
                .post("/graphql").jsonPath().getString("data.node.text");
        var words = new StringBuilder();
        turn.select(".say").forEach(paragraph -> words.append(paragraph.wholeText()));
        assertThat(words).hasToString(text);
    }

    @Test
    void marksTheWordsOfALink() {
        var hit = page("/search?q=睡眠", "zh-CN").select(".hit .say a");
        assertThat(hit.select("mark").eachText()).contains("睡眠");
        var marks = page(hit.attr("href").split("#")[0], "zh-CN").select("article mark");
        assertThat(marks.eachText()).containsExactly("睡眠");
        assertThat(marks.attr("id")).isEqualTo(hit.attr("href").split("#")[1]);
        assertThat(hit.attr("href")).contains("quote=" + marks.parents().select("article").attr("id") + ":");
    }

    @Test
    void findsWordsInsideAPanel() {
        var page = page(PANEL + "?find=openai", "en");
        var marks = page.select("article mark");
        assertThat(marks.eachText()).hasSizeGreaterThan(5).containsOnly("OpenAI");
        assertThat(page.select(".hits a[href^=#]").eachAttr("href")).containsExactlyElementsOf(
                marks.eachAttr("id").stream().map(id -> "#" + id).toList());
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PANEL);
        // What was transcribed is found where it was corrected, and once if both forms have the words.
        var heard = page(PANEL + "?find=anzor", "en").select("mark");
        assertThat(heard).isNotEmpty().allSatisfy(mark -> assertThat(mark.text()).contains("Anthropic"));
        assertThat(page(PANEL + "?find=zzzz", "en").select(".hits").text()).startsWith("Nobody says “zzzz” here.");
        assertThat(given().get(PANEL + "?find=" + "a".repeat(301)).statusCode()).isEqualTo(400);
        assertThat(page(PANEL + "?find=的", "en").select(".hits").text()).startsWith("500+ places");
    }

    @Test
    void showsOneSpeakerAlone() {
        var page = page(PANEL + "/speakers/yang-qiang", "en");
        var whole = page(PANEL, "en");
        assertThat(page.select("article.t").eachAttr("id")).containsExactlyElementsOf(
                whole.select("article.t").stream().filter(turn -> turn.select(".who a").get(0).text().equals("Yang Qiang"))
                        .map(turn -> turn.id()).toList());
        assertThat(page.select(".talk h2").eachText()).contains("How model companies differentiate").doesNotHaveDuplicates();
        assertThat(whole.select(".lead .voices a[href$=/yang-qiang]").eachAttr("href"))
                .containsExactly("/speakers/yang-qiang", PANEL + "/speakers/yang-qiang");
        assertThat(page("/speakers/yang-qiang", "en").select(".side a").eachAttr("href"))
                .contains(PANEL + "/speakers/yang-qiang");
    }

    @Test
    void tellsTheLanguageOfWordsThatAreNotTranslated() {
        var affiliation = page(PANEL, "en").select(".lead .voices span[lang]");
        assertThat(affiliation.eachText()).contains("腾讯");
        assertThat(affiliation.eachAttr("lang")).containsOnly("zh-Hans");
        assertThat(page(PANEL, "en").select(".lead .voices a[lang]")).isEmpty();
        assertThat(page(PANEL, "zh").select(".lead .voices a[lang]")).isEmpty();
    }

    @Test
    void searches() {
        assertThat(page("/search", "en").select("input[type=search]")).hasSize(1);
        assertThat(page("/search?q=zzzz", "en").select(".list").text()).startsWith("Nothing was said that matches “zzzz”.");
        var limited = page("/search?q=agent&speaker=tang-jie", "en");
        assertThat(limited.select(".hit")).isNotEmpty();
        assertThat(limited.select(".hit .meta a[href^=/speakers]").eachText()).containsOnly("Tang Jie");
        assertThat(limited.select(".lead .inline a").attr("href")).isEqualTo("/search?q=agent");
        assertThat(page("/search?q=Antropic", "en").select(".lead p a").eachText()).contains("anthropic");
    }

    @Test
    void saysWhereNoWordOfAHitMatches() {
        var note = "found by a title, a name or a limit";
        assertThat(page("/search?q=agent", "en").select(".hit mark")).isNotEmpty();
        for (var query : List.of("agent", "startups", "speaker:tang-jie")) {
            assertThat(page("/search?q=" + query, "en").select(".hit")).as(query).isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.select(".meta").text().endsWith(note))
                            .isEqualTo(hit.select("mark").isEmpty()))
                    .anySatisfy(hit -> assertThat(hit.select(".meta").text()).endsWith(note));
        }
    }

    /** A reader cannot use the code for a language that was not detected. */
    @Test
    void namesALanguageThatIsNotKnown() {
        assertThat(page("/?language=und", "en").select("h1").text()).isEqualTo("Panels in an unknown language");
        assertThat(page("/?language=und", "zh").select("h1").text()).isEqualTo("未知语言圆桌");
        assertThat(page("/?language=nl", "zh").select("h1").text()).isEqualTo("荷兰文圆桌");
    }

    @Test
    void followsASpeakerATermAndAQuestion() {
        var speaker = page("/speakers/yang-qiang", "en");
        assertThat(speaker.select("h1").text()).isEqualTo("Yang Qiang");
        assertThat(speaker.select(".hit")).hasSize(4);
        var term = page("/terms/anthropic", "en");
        assertThat(term.select(".hit mark").eachText()).hasSize(12).containsOnly("Anthropic");
        var limited = page("/terms/anthropic?speaker=lin-junyang", "en");
        assertThat(limited.select(".hit")).hasSize(4);
        assertThat(limited.title()).isEqualTo("Where Lin Junyang names Anthropic · Roundtable");
        assertThat(limited.select("h1").text()).isEqualTo("Where Lin Junyang names Anthropic");
        assertThat(limited.select(".list h2").text()).isEqualTo("Where it is named · Lin Junyang · All mentions");
        assertThat(page("/terms/anthropic?speaker=lin-junyang", "zh").select("h1").text()).isEqualTo("林俊旸提到Anthropic之处");
        assertThat(term.select("h1").text()).isEqualTo("Anthropic");
        var question = page(PANEL + "/questions/next-paradigm", "en");
        assertThat(question.select("h1").text()).isEqualTo("The next paradigm and autonomous learning");
        assertThat(question.select("article.t")).hasSize(18);
        var lengths = question.select("article.t:contains(characters)");
        assertThat(lengths).isNotEmpty().allSatisfy(turn -> assertThat(turn.select(".who .time").text())
                .isEqualTo(length(turn) + " characters"));
        assertThat(page(PANEL, "en").select(".who:contains(characters)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ PANEL + "/questions/3, " + PANEL + "/questions/next-paradigm", "/speakers/杨强, /speakers/yang-qiang",
            "/panels/AGI-Next-2026, " + PANEL, "/terms/OpenAI, /terms/openai",
            PANEL + "/questions/AGENTS, " + PANEL + "/questions/agents",
            PANEL + "/speakers/杨强, " + PANEL + "/speakers/yang-qiang",
            PANEL + "/, " + PANEL, "/terms/openai/, /terms/openai", "/search/?q=a&year=2026, /search?q=a&year=2026",
            "/panels?language=en&lang=zh, /?language=en&lang=zh",
            PANEL + "/questions/3?find=a, " + PANEL + "/questions/next-paradigm?find=a",
            "/panels/AGI-Next-2026?quote=x&lang=zh, " + PANEL + "?quote=x&lang=zh" })
    void hasOneUrlForEachThing(String path, String permanent) {
        var response = given().redirects().follow(false).get(path);
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.header("Location")).isEqualTo(permanent);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/panels/none", PANEL + "/questions/none", "/speakers/none", "/terms/none",
            PANEL + "/questions/99", PANEL + "/speakers/none", "/?speaker=none", "/?term=none" })
    void saysThatThereIsNothing(String path) {
        var response = given().header("Accept-Language", "zh").get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("这个地址没有内容");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/?after=nothing", "/search?q=%22", "/search?q=%00", "/?language=12345678901" })
    void saysWhatCannotBeRead(String path) {
        var response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(Jsoup.parse(response.asString()).select("main").text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({ "/nonsense, nonsense", "/panels/an-old_name, an old name", "/speakers/J%C3%BCrgen+Berg, Jürgen Berg",
            "/a/b/%E5%86%B0%E5%B7%9D, 冰川", "/panels/%00, ''" })
    void offersASearchInsteadOfAPageThatDoesNotExist(String path, String words) {
        var response = given().urlEncodingEnabled(false).header("Accept", "text/html,*/*;q=0.8").get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        var page = Jsoup.parse(response.asString());
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(words);
        assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void changesTheLanguageAtAnUnknownAddress() {
        var response = given().redirects().follow(false).header("Accept", "text/html").header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "navigate").header("Cookie", "lang=zh").get("/nonsense?lang=zh");
        assertThat(response.statusCode()).isIn(302, 303);
        assertThat(response.header("Location")).isEqualTo("/nonsense");
        var page = Jsoup.parse(given().header("Accept", "text/html").header("Cookie", "lang=zh").get("/nonsense").asString());
        assertThat(page.select("h1").text()).isEqualTo("这个地址没有内容");
    }

    @Test
    void leavesUnknownAddressesOfOtherClientsPlain() {
        var response = given().header("Accept", "application/json").get("/nonsense");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.asString()).doesNotContain("<main");
    }

    @ParameterizedTest
    @CsvSource({ "/panels, /", "/panels/, /" })
    void hasPanelsOnTheFrontPage(String path, String page) {
        var response = given().redirects().follow(false).get(path);
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.header("Location")).isEqualTo(page);
        assertThat(given().post(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "/speakers, People, /speakers/tang-jie", "/terms, Terms, /terms/openai" })
    void leadsToAllPeopleAndTerms(String path, String title, String one) {
        assertThat(page("/", "en").select(".side a").eachAttr("href")).contains(path);
        var links = new ArrayList<String>();
        for (var next = path; !next.isEmpty();) {
            var page = page(next, "en");
            assertThat(page.title()).isEqualTo(title + " · Roundtable");
            links.addAll(page.select(".list .inline a").eachAttr("href"));
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(links).doesNotHaveDuplicates().contains(one);
        var field = path.substring(1);
        assertThat(links)
                .hasSize(given().contentType("application/json").body("{\"query\":\"{ " + field + " { totalCount } }\"}")
                        .post("/graphql").jsonPath().getInt("data." + field + ".totalCount"));
    }

    @Test
    void hasAnIconAndRulesForCrawlers() {
        var icon = given().get("/favicon.ico");
        assertThat(icon.contentType()).startsWith("image/svg+xml");
        assertThat(icon.asString()).startsWith("<svg ");
        var robots = given().header("X-Forwarded-Proto", "https").get("/robots.txt");
        assertThat(robots.contentType()).startsWith("text/plain");
        assertThat(robots.asString()).contains("Disallow: /search\n").containsPattern("Sitemap: https://[^/]+/sitemap.xml\n");
    }

    @Test
    void hasOneCanonicalUrlForEachLanguage() {
        for (var path : List.of("/", PANEL, PANEL + "/questions/agents", PANEL + "/speakers/tang-jie", "/speakers/tang-jie",
                "/terms/openai", "/?speaker=tang-jie")) {
            var plain = page(path, "zh").select("link[rel=canonical]").attr("href");
            assertThat(plain).endsWith(path);
            var alternates = page(path, "en").select("link[hreflang]");
            assertThat(alternates.eachAttr("hreflang")).containsExactly("en", "zh", "x-default");
            assertThat(alternates.get(2).attr("href")).isEqualTo(plain);
            for (var alternate : alternates.subList(0, 2)) {
                var url = alternate.attr("href");
                var there = page(url.substring(url.indexOf('/', 8)), "fr");
                assertThat(there.select("html").attr("lang")).isEqualTo(alternate.attr("hreflang"));
                assertThat(there.select("link[rel=canonical]").attr("href")).isEqualTo(url);
            }
        }
    }

    @Test
    void hasTheSchemeThatTheProxyHas() {
        var page = Jsoup.parse(given().header("X-Forwarded-Proto", "https").get(PANEL).asString());
        assertThat(page.select("link[rel=canonical]").attr("href")).startsWith("https://");
        var wrong = Jsoup.parse(given().header("X-Forwarded-Proto", "javascript").get(PANEL).asString());
        assertThat(wrong.select("link[rel=canonical]").attr("href")).startsWith("http://");
    }

    @Test
    void isDescribedAndHasAPicture() {
        for (var path : List.of("/", PANEL, PANEL + "/questions/agents", PANEL + "/speakers/tang-jie", "/speakers/tang-jie",
                "/terms/openai", "/search?q=agent")) {
            var page = page(path, "en");
            assertThat(page.select("meta[name=description]").attr("content")).as(path).hasSizeBetween(20, 201)
                    .isEqualTo(page.select("meta[property=og:description]").attr("content"));
            var picture = page.select("meta[property=og:image]").attr("content");
            var response = given().get(picture.substring(picture.indexOf("/web/")));
            assertThat(response.contentType()).isEqualTo("image/png");
            assertThat(response.asByteArray()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(60 * KILOBYTE);
        }
    }

    @Test
    void keepsTheLimitsOfASearchInItsForm() {
        var form = page("/search?q=agent&speaker=tang-jie&kind=ANSWER", "en").select("form[role=search]");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("speaker", "kind");
        assertThat(form.select("input[type=hidden]").eachAttr("value")).containsExactly("tang-jie", "ANSWER");
        assertThat(page("/search?q=agent", "en").select("form[role=search] input[type=hidden]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "kind, FOO", "year, abc" })
    void ignoresLimitsThatCannotBe(String name, String value) {
        var page = page("/search?q=agent&" + name + "=" + value, "en");
        assertThat(page.select(".lead .inline a, form[role=search] input[type=hidden]")).isEmpty();
        assertThat(page.select(".lead .meta").text()).isEqualTo(page("/search?q=agent", "en").select(".lead .meta").text());
    }

    @ParameterizedTest
    @CsvSource({ "/?speaker=tang-jie, Panels with Tang Jie", "/?term=openai, Panels that name OpenAI",
            "/?language=zh, Panels in Chinese" })
    void namesAListByItsLimit(String path, String title) {
        var page = page(path, "en");
        assertThat(page.title()).isEqualTo(title + " · Roundtable");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
        assertThat(page.select("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/?language=zzz", "/terms/anthropic?speaker=none" })
    void keepsEmptyListsFromSearchEngines(String path) {
        var page = page(path, "zh");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".list p").text()).contains("没有符合条件");
    }

    @Test
    void tellsReadersInTheirLanguageThatItCannotBeRead() {
        var response = given().header("Accept-Language", "zh").get("/?after=x");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select("main p").get(0).text()).startsWith("这个地址的要求无法读取");
    }

    @Test
    void isReadOnly() {
        var response = given().post("/");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(Jsoup.parse(response.asString()).select("main p").get(0).text()).isEqualTo("Read pages with GET.");
        assertThat(given().head("/").statusCode()).isEqualTo(200);
    }

    @Test
    void speaksTheLanguageThatTheReaderChooses() {
        assertThat(lang(given().header("Accept-Language", "de, zh-TW;q=0.5, en;q=0.4"))).isEqualTo("zh");
        assertThat(lang(given().header("Accept-Language", "de"))).isEqualTo("en");
        assertThat(lang(given().header("Accept-Language", "zh").cookie("lang", "en"))).isEqualTo("en");
        var chosen = given().header("Accept-Language", "en").get("/?lang=zh");
        assertThat(Jsoup.parse(chosen.asString()).select("html").attr("lang")).isEqualTo("zh");
        assertThat(chosen.header("Set-Cookie")).as("a link of somebody else").isNull();
        assertThat(chosen.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void remembersTheLanguageOfTheSwitchAndTakesItOutOfTheAddress() {
        var page = given().header("Accept-Language", "en").get("/search?q=agent&year=2026");
        assertThat(page.header("Referrer-Policy")).as("else the switch is not known").isEqualTo("same-origin");
        var path = Jsoup.parse(page.asString()).select(".top nav a").attr("href");
        var asked = switching().get(path);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Set-Cookie")).startsWith("lang=zh; Path=/; Max-Age=").endsWith("; SameSite=Lax; HttpOnly");
        assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
        var kept = switching().cookie("lang", "zh").get(asked.header("Location"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.header("Location")).isEqualTo("/search?q=agent&year=2026");
        assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
        assertThat(lang(given().header("Accept-Language", "en").cookie("lang", "zh"))).isEqualTo("zh");
    }

    @Test
    void speaksTheChosenLanguageWithoutCookies() {
        var refused = switching().header("Accept-Language", "en").get(switching().get(PANEL + "?lang=zh").header("Location"));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.header("Set-Cookie")).isNull();
        var shown = Jsoup.parse(refused.asString());
        assertThat(shown.select("html").attr("lang")).isEqualTo("zh");
        assertThat(shown.select(".top nav a").attr("href")).isEqualTo(PANEL + "?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example/%2e%2e/terms?lang=zh", "//evil.example/../terms?lang=zh", "//terms?lang=zh" })
    void leadsToNoOtherHost(String path) throws IOException {
        assertThat(redirect(path, "X-Nothing: 0")).startsWith("HTTP/1.1 303")
                .contains("\nlocation: /terms?lang=zh&cookie=sent\r\n");
        assertThat(redirect(path, "Cookie: lang=zh")).startsWith("HTTP/1.1 303").contains("\nlocation: /terms\r\n");
    }

    @ParameterizedTest
    @CsvSource({ "//evil.example/x, /evil.example/x", "/\\\\evil.example/x, /evil.example/x",
            "/.//evil.example/x, /evil.example/x",
            "//panels/none, /panels/none" })
    void leadsToNoOtherHostWhereThereIsNothing(String path, String own) throws IOException {
        var page = Jsoup.parse(redirect(path, "Accept: text/html"));
        assertThat(page.select(".top nav a").eachAttr("href")).containsExactly(own + "?lang=zh");
    }

    /** The response to a switch whose path is sent as it is: clients normalize it. */
    private static String redirect(String path, String header) throws IOException {
        var host = "localhost:" + RestAssured.port;
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nReferer: http://%s/\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host, host, header).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void knowsASwitchWithoutAReferrer() {
        var from = given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        assertThat(from.header("Sec-Fetch-Mode", "navigate").get(PANEL + "?lang=zh").header("Set-Cookie"))
                .startsWith("lang=zh");
        assertThat(given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").header("Sec-Fetch-Mode", "cors")
                .get(PANEL + "?lang=zh").header("Set-Cookie")).isNull();
    }

    @Test
    void endsASwitchWhoseNameIsEncoded() {
        assertThat(switching().cookie("lang", "zh").get("/?l%61ng=zh").statusCode()).isEqualTo(200);
    }

    /** A request from a page of the service itself. */
    private static RequestSpecification switching() {
        return given().redirects().follow(false).urlEncodingEnabled(false).header("Referer",
                RestAssured.baseURI + ":" + RestAssured.port + "/");
    }

    @Test
    void isCachedLikeResponses() {
        var first = given().header("Accept-Encoding", "identity").get(PANEL);
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.header("Vary")).isEqualTo("Accept-Encoding, Accept-Language, Cookie");
        for (int i = 0; i < 3; i++) {
            var again = given().header("Accept-Encoding", "identity").header("If-None-Match", first.header("ETag")).get(PANEL);
            assertThat(again.statusCode()).isEqualTo(304);
        }
        assertThat(given().header("Accept-Encoding", "identity").header("Accept-Language", "zh").get(PANEL).header("ETag"))
                .isNotEqualTo(first.header("ETag"));
    }

    @Test
    void loadsNothingFromElsewhereAndHasNothingInline() {
        for (var path : List.of("/", PANEL, PANEL + "/questions/agents", "/speakers/tang-jie", "/terms/openai",
                "/search?q=agent",
                "/panels/none")) {
            var response = given().get(path);
            assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'; ")
                    .doesNotContain("unsafe");
            var page = Jsoup.parse(response.asString());
            assertThat(page.select("[style], style, [onclick], [onload], script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(page.select("script[src], link[rel=stylesheet], link[rel=icon], img, iframe").eachAttr("abs:src"))
                    .allMatch(String::isEmpty);
            assertThat(page.select("[src]").eachAttr("src")).allMatch(url -> url.startsWith("/web/"));
            assertThat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
                    .allMatch(url -> url.startsWith("/web/"));
        }
    }

    @Test
    void loadsScriptsWithoutComments() {
        var scripts = page(PANEL, "en").select("script[src]").attr("src");
        var keys = given().get(scripts.substring(0, scripts.lastIndexOf('/') + 1) + "keys.js").asString();
        assertThat(keys.lines()).contains("const ITEMS = '.t, .hit, .card';")
                .noneMatch(line -> line.strip().matches("(?://|/[*]).*"));
    }

    @Test
    void isSmall() throws IOException {
        assertThat(size(PANEL, "br")).isLessThanOrEqualTo(45 * KILOBYTE);
        var page = page(PANEL, "en");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href").stream().mapToInt(PageTest::compressed).sum())
                .isBetween(1, 10 * KILOBYTE);
        var scripts = page.select("script[src]").attr("src");
        var folder = scripts.substring(0, scripts.lastIndexOf('/') + 1);
        assertThat(Stream.of("page", "outline", "band", "cite", "corrected", "find", "keys", "language", "player", "search")
                .mapToInt(name -> compressed(folder + name + ".js"))
                .sum()).isBetween(1, 10 * KILOBYTE);
        for (var path : List.of("/", "/speakers/yao-shunyu", "/terms/agent", "/search?q=agent")) {
            assertThat(size(path, "gzip")).isLessThan(30 * KILOBYTE);
        }
    }

    @Test
    void hasAssetsThatNeverChange() {
        var href = page("/", "en").select("link[rel=stylesheet]").attr("href");
        var response = given().get(href);
        assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(response.contentType()).isEqualTo("text/css; charset=utf-8");
        assertThat(given().get(href + ".map").statusCode()).isEqualTo(404);
        assertThat(given().post(href).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyCacheAssetsUnderTheHashOfAnotherVersion() {
        var response = given().get("/web/0123456789ab/style.css");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tellsMachinesWhatItIsAbout() throws IOException {
        var page = page(PANEL + "?quote=trn_Bh7jL0F20QIayQcZAxN4:2-7", "en");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("AGI-Next round table at Tsinghua");
        assertThat(page.select("meta[property=og:url], link[rel=canonical]").eachAttr("content").get(0)).endsWith(PANEL);
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Li Guangmi leads; ");
        var event = new ObjectMapper().readTree(page.select("script[type=application/ld+json]").get(0).data());
        assertThat(event.path("@type").asText()).isEqualTo("Event");
        assertThat(event.path("name").asText()).isEqualTo("AGI-Next round table at Tsinghua");
        assertThat(event.path("description").asText()).startsWith("Li Guangmi leads; ");
        assertThat(page.select(".lead .about").attr("lang")).isEqualTo("en");
        assertThat(event.path("performer")).hasSize(6);
        assertThat(event.path("recordedIn").path("url").asText()).startsWith("https://www.youtube.com/watch?v=");
        assertThat(event.path("recordedIn").path("embedUrl").asText()).endsWith("/embed/Y4jRSIIdmB8");
        assertThat(event.path("subjectOf").path(0).path("text").asText()).isEqualTo("分化的问题");
        assertThat(event.path("subjectOf").path(0).path("creator").path("name").asText()).isEqualTo("Yang Qiang");
    }

    @Test
    void saysWhereItLeadsWhereThereIsNothing() {
        var problem = Jsoup.parse(given().header("Accept-Language", "en").get("/panels/none").asString());
        assertThat(problem.title()).isEqualTo("There is nothing at this address · Roundtable");
        assertThat(page(PANEL + "?quote=trn_none", "en").select(".lost").text()).isNotEmpty();
        assertThat(page(PANEL + "?quote=trn_Bh7jL0F20QIayQcZAxN4:2-7", "en").select(".lost")).isEmpty();
        assertThat(page(PANEL + "?quote=trn_Bh7jL0F20QIayQcZAxN4:99999-999999", "en").select(".lost").text()).isNotEmpty();
        assertThat(page(PANEL, "en").select(".lost")).isEmpty();
    }

    @Test
    void namesTheHostInTheLanguageOfThePage() {
        assertThat(page(PANEL, "en").select(".lead .voices a:first-child").eachText()).contains("Event host");
        assertThat(page(PANEL, "zh").select(".lead .voices a:first-child").eachText()).contains("活动主持人");
    }

    @Test
    void saysNothingOfAnswersWhereThereAreNone() {
        assertThat(page("/speakers/li-guangmi", "zh").select("meta[name=description]").attr("content"))
                .isEqualTo("李广密在圆桌讨论中的发言");
        assertThat(page("/speakers/li-guangmi", "en").select("meta[name=description]").attr("content"))
                .isEqualTo("What Li Guangmi says in panel discussions");
    }

    /** Speech input names a link by the words that are seen. */
    @Test
    void namesLinksByTheWordsThatAreSeen() {
        for (var language : List.of("en", "zh")) {
            var limits = page("/search?q=agent&kind=ANSWER&speaker=tang-jie&year=2026", language).select(".lead .inline a");
            assertThat(limits).hasSize(3).allSatisfy(limit -> assertThat(limit.attr("aria-label"))
                    .endsWith(limit.text().replace(" ×", "")));
        }
    }

    @Test
    void describesWhatOneSpeakerSays() {
        assertThat(page(PANEL + "/speakers/tang-jie", "en").select("meta[name=description]").attr("content"))
                .isEqualTo("What Tang Jie says in AGI-Next round table at Tsinghua");
    }

    @Test
    void listsTheQuestionsOfWhoOnlyAsks() {
        var speaker = page("/speakers/li-guangmi", "en");
        var all = new ArrayList<>(speaker.select(".list h3 a").eachAttr("href"));
        assertThat(speaker.select(".list h2").text()).isEqualTo("Questions: " + given().param("query",
                "{ speaker(slug: \"li-guangmi\") { questionCount } }").get("/graphql").jsonPath()
                .getInt("data.speaker.questionCount"));
        var next = speaker.select(".list a[rel=next]").attr("href");
        while (!next.isEmpty()) {
            var more = page(next, "en");
            assertThat(more.select("link[rel=canonical]").attr("href")).endsWith(next);
            all.addAll(more.select(".list h3 a").eachAttr("href"));
            next = more.select(".list a[rel=next]").attr("href");
        }
        assertThat(all).doesNotHaveDuplicates()
                .hasSize(Integer.parseInt(speaker.select(".list h2").text().replaceAll("\\D", "")));
    }

    @Test
    void tellsMachinesWhoAnswersAQuestion() throws IOException {
        var page = page(PANEL + "/questions/agents", "en");
        var question = new ObjectMapper().readTree(page.select("script[type=application/ld+json]").get(0).data());
        assertThat(question.path("@type").asText()).isEqualTo("Question");
        assertThat(question.path("name").asText()).isEqualTo(page.select("h1").text());
        assertThat(question.path("url").asText()).endsWith(PANEL + "/questions/agents");
        assertThat(question.path("recordedAt").path("name").asText()).isEqualTo("AGI-Next round table at Tsinghua");
        var answers = question.path("suggestedAnswer");
        assertThat(answers).isNotEmpty().hasSize(question.path("answerCount").asInt());
        for (var answer : answers) {
            var turn = page.getElementById(answer.path("url").asText().replaceAll(".*#", ""));
            turn.select("del").remove();
            assertThat(turn.select(".who a").first().text()).isEqualTo(answer.path("author").path("name").asText());
            assertThat(turn.select(".say").text().replaceAll("\\s", ""))
                    .isEqualTo(answer.path("text").asText().replaceAll("\\s", ""));
        }
    }

    @Test
    void listsEverythingInASiteMapAndPanelsInAFeed() {
        var sitemap = given().get("/sitemap.xml");
        assertThat(sitemap.contentType()).isEqualTo("application/xml; charset=utf-8");
        var urls = Jsoup.parse(sitemap.asString(), "", Parser.xmlParser()).select("loc").eachText();
        assertThat(urls).doesNotHaveDuplicates().allMatch(url -> url.startsWith("http://"))
                .anyMatch(url -> url.endsWith(PANEL)).anyMatch(url -> url.endsWith(PANEL + "/questions/agents"))
                .anyMatch(url -> url.endsWith("/speakers/tang-jie"))
                .anyMatch(url -> url.endsWith(PANEL + "/speakers/tang-jie")).anyMatch(url -> url.endsWith("/terms/openai"));
        assertThat(urls.stream().filter(url -> url.contains("/terms/")).count()).isGreaterThan(100);
        var feed = given().header("Accept-Language", "zh").get("/feed.atom");
        assertThat(feed.contentType()).isEqualTo("application/atom+xml; charset=utf-8");
        var entries = Jsoup.parse(feed.asString(), "", Parser.xmlParser()).select("entry");
        assertThat(entries.select("title").eachText()).containsExactly("清华 AGI-Next 圆桌对话");
        assertThat(entries.select("updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT.*");
    }

    @Test
    void showsTheQueryBehindIt() {
        var json = page(PANEL, "en").select("footer a[href^=/graphql]").attr("href");
        var response = given().urlEncodingEnabled(false).get(json);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("data.panel.title")).isEqualTo("AGI-Next round table at Tsinghua");
    }

    /** How many code points the words of a turn have. */
    private static String length(Element turn) {
        var words = turn.clone();
        words.select("del").remove();
        var text = words.select(".say").stream().map(Element::wholeText).collect(Collectors.joining());
        return Numbers.grouped(text.codePointCount(0, text.length()));
    }

    private static String lang(RequestSpecification request) {
        return Jsoup.parse(request.get("/").asString()).select("html").attr("lang");
    }

    private static Document page(String path, String language) {
        Response response = given().header("Accept-Language", language).urlEncodingEnabled(!path.contains("%")).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/html; charset=utf-8");
        return Jsoup.parse(response.asString());
    }

    private static int size(String path, String encoding) {
        var response = given().header("Accept-Encoding", encoding).config(io.restassured.config.RestAssuredConfig.config()
                .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders())).get(path);
        return response.asByteArray().length;
    }

    private static int compressed(String path) {
        try {
            var out = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(given().get(path).asByteArray());
            }
            return out.size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
