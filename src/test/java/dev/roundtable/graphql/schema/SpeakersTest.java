package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.Ask;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@TestProfile(SpeakersTest.Talks.class)
@DisplayName("Speakers")
class SpeakersTest {

    @ParameterizedTest
    @CsvSource({ "唐凤, tang-feng", "唐鳳, tang-feng", "audrey tang, tang-feng", "TANG AUDREY, tang-feng", "Ａｕｄｒｅｙ, tang-feng",
            "李廣密, li-guangmi", "Guangmi Li, li-guangmi", "guang-mi, li-guangmi", "Jose, josé-ángel" })
    void areFoundByNamesHoweverTheyAreWritten(String name, String slug) {
        var found = Ask.query("query($name: String) { speakers(filter: { name: $name }) { totalCount nodes { slug } } }",
                Map.of("name", name)).jsonPath();
        assertThat(found.<String>getList("data.speakers.nodes.slug")).containsExactly(slug);
        assertThat(found.getInt("data.speakers.totalCount")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = { "nobody", "tang feng li", "–", "%", "_" })
    void areNotFoundByOtherNames(String name) {
        assertThat(Ask.query("query($name: String) { speakers(filter: { name: $name }) { nodes { slug } } }",
                Map.of("name", name)).jsonPath().getList("data.speakers.nodes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "tang-feng, tang-feng", "TANG-FENG, tang-feng", "唐凤, tang-feng", "audrey-tang, tang-feng",
            "Guangmi Li, li-guangmi", "李廣密, li-guangmi", "ｂｏｂ, bob" })
    void areNamedBySlugsHoweverTheyAreWritten(String written, String slug) {
        var found = Ask
                .query("""
                        query($who: String!) { speaker(slug: $who) { slug answerCount } panels(filter: { speaker: $who }) { totalCount }
                          answers(filter: { speaker: $who }) { totalCount } asked: questions(filter: { askedBy: $who }) { totalCount } }""",
                        Map.of("who", written))
                .jsonPath().setRootPath("data");
        assertThat(found.getString("speaker.slug")).isEqualTo(slug);
        assertThat(found.getInt("panels.totalCount")).isPositive();
        assertThat(found.getInt("answers.totalCount")).isEqualTo(found.getInt("speaker.answerCount"));
    }

    @Test
    void withoutANameOfTheirOwnAreListedOnlyWhenAskedFor() {
        var all = data(
                """
                        { named: speakers(first: 100) { totalCount nodes { name anonymous } } all: speakers(filter: { anonymous: null }) { totalCount }
                          parts: speakers(filter: { anonymous: true }) { totalCount nodes { anonymous name slug participations { nodes { name } } } }
                          corpus { speakerCount } }""");
        assertThat(all.<String>getList("named.nodes.name")).doesNotContain("主持人", "Interviewer").contains("唐鳳");
        assertThat(all.getInt("named.totalCount")).isEqualTo(all.getInt("all.totalCount"))
                .isEqualTo(all.getInt("corpus.speakerCount"));
        assertThat(all.<Boolean>getList("named.nodes.anonymous")).containsOnly(false);
        assertThat(all.<Boolean>getList("parts.nodes.anonymous")).containsOnly(true);
        assertThat(all.<String>getList("parts.nodes.name")).containsExactly("主持人 (2019-01-01-zh)", "Interviewer (A talk)");
        assertThat(all.getList("parts.nodes.participations.nodes.name.flatten()")).isEqualTo(List.of("主持人", "Interviewer"));
    }

    @Test
    void haveANameInALanguage() {
        var names = data(
                """
                        { tang: speaker(slug: "tang-feng") { name en: name(language: "en") fr: name(language: "fr-CA") zh: name(language: "zh_tw")
                            ru: name(language: "ru") }
                          bob: speaker(slug: "bob") { zh: name(language: "zh") }
                          wang: speaker(slug: "王小明") { en: name(language: "en") }
                          jin: speaker(slug: "jin") { en: name(language: "en") ko: name(language: "ko") } }""");
        assertThat(names.getMap("tang")).isEqualTo(
                Map.of("name", "唐鳳", "en", "Tang Feng", "fr", "Tang Feng", "zh", "唐鳳", "ru", "唐鳳"));
        assertThat(names.getString("bob.zh")).isEqualTo("Bob");
        assertThat(names.getString("wang.en")).isEqualTo("王小明");
        assertThat(names.getMap("jin")).isEqualTo(Map.of("en", "Jin", "ko", "진"));
    }

    @Test
    void areRefusedANameInWhatIsNoLanguage() {
        var errors = Ask.query("{ speaker(slug: \"bob\") { name(language: \"中文\") } }", Map.of()).jsonPath();
        assertThat(errors.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(errors.getString("errors[0].message"))
                .isEqualTo("\"中文\" is not a language tag. Write one as BCP 47 has it, such as zh, zh-TW, zh-Hant or en.");
    }

    @ParameterizedTest
    @CsvSource({ "SLUG, bob jin josé-ángel li-guangmi tang-feng 王小明", "NAME, bob josé-ángel li-guangmi tang-feng 王小明 jin",
            "ANSWERS_DESC, tang-feng bob jin josé-ángel li-guangmi 王小明" })
    void areListedInOrderBothWays(String order, String slugs) {
        var expected = List.of(slugs.split(" "));
        var forward = new ArrayList<String>();
        String after = null;
        for (int page = 0; page < 3; page++) {
            var found = page("first: 2, after: %s, orderBy: %s".formatted(after, order));
            forward.addAll(found.getList("nodes.slug"));
            after = "\"" + found.getString("pageInfo.endCursor") + "\"";
            assertThat(found.getBoolean("pageInfo.hasNextPage")).isEqualTo(page < 2);
        }
        assertThat(forward).isEqualTo(expected);
        var last = page("last: 2, orderBy: " + order);
        assertThat(last.<String>getList("nodes.slug")).isEqualTo(expected.subList(4, 6));
        assertThat(page("last: 2, before: \"%s\", orderBy: %s".formatted(last.getString("pageInfo.startCursor"), order))
                .<String>getList("nodes.slug")).isEqualTo(expected.subList(2, 4));
    }

    @Test
    void takePartInPanelsTheNewestFirst() {
        var document = """
                { speaker(slug: "tang-feng") { participations(%s) { totalCount edges { cursor node { panel { slug } } }
                    pageInfo { hasNextPage hasPreviousPage endCursor } } } }""";
        var all = data(document.formatted("first: 20")).setRootPath("data.speaker.participations");
        assertThat(all.<String>getList("edges.node.panel.slug")).containsExactly("2020-02-01-en", "2019-01-01-zh", "agenda",
                "budget");
        var first = data(document.formatted("first: 2")).setRootPath("data.speaker.participations");
        assertThat(first.getInt("totalCount")).isEqualTo(4);
        assertThat(first.getBoolean("pageInfo.hasNextPage")).isTrue();
        var next = data(document.formatted("first: 2, after: \"" + first.getString("pageInfo.endCursor") + "\""))
                .setRootPath("data.speaker.participations");
        assertThat(next.<String>getList("edges.node.panel.slug")).containsExactly("agenda", "budget");
        assertThat(next.getBoolean("pageInfo.hasPreviousPage")).isTrue();
        var last = data(document.formatted("last: 1, before: \"" + next.getString("edges[1].cursor") + "\""))
                .setRootPath("data.speaker.participations");
        assertThat(last.<String>getList("edges.node.panel.slug")).containsExactly("agenda");
    }

    @ParameterizedTest
    @CsvSource({ "zh, 2", "zh-TW, 1", "ZH_hant, 1", "zh-CN, 1", "en-GB, 2", "EN, 2", "*, 4", "de, 0" })
    void speakInPanelsThatAreFoundByLanguage(String range, int panels) {
        assertThat(data("{ panels(filter: { language: \"" + range + "\" }) { totalCount nodes { language } } }")
                .getInt("panels.totalCount")).isEqualTo(panels);
    }

    @Test
    void speakInPanelsThatAreFoundBySlugInAnyCase() {
        assertThat(data("{ panel(slug: \"AGENDA\") { language } answers(filter: { panel: \"Agenda\" }) { totalCount } }")
                .getString("panel.language")).isEqualTo("zh-Hans");
    }

    @Test
    void areNotFoundInPanelsOfWhatIsNoLanguage() {
        assertThat(Ask.query("{ panels(filter: { language: \"zh TW\" }) { totalCount } }", Map.of()).jsonPath()
                .getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    private static JsonPath page(String arguments) {
        return data("{ speakers(" + arguments + ") { nodes { slug } pageInfo { hasNextPage startCursor endCursor } } }")
                .setRootPath("data.speakers");
    }

    private static JsonPath data(String query) {
        var response = Ask.query(query, Map.of()).jsonPath();
        assertThat(response.getList("errors")).isNull();
        return response.setRootPath("data");
    }

    /** A few short talks and who the people are. */
    public static class Talks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.transcripts", folder(), "roundtable.bundled", "false", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:speakers;DB_CLOSE_DELAY=-1");
        }

        private static String folder() {
            try {
                var folder = Files.createTempDirectory("speakers");
                Files.writeString(folder.resolve("people.yaml"), """
                        - { slug: tang-feng, name: 唐鳳, romanized: Tang Feng, aliases: [Audrey Tang] }
                        - { slug: li-guangmi, name: 李广密, romanized: Li Guangmi }
                        - { slug: jin, name: 진, aliases: [Jin] }
                        """);
                Files.writeString(folder.resolve("2019-01-01-zh.md"),
                        "### 主持人：\n\n請問您怎麼看開放政府？\n\n### 王小明：\n\n我覺得這樣很好，謝謝。\n\n### 唐鳳：\n\n謝謝。\n");
                Files.writeString(folder.resolve("2020-02-01-en.md"), """
                        # A talk

                        ### Interviewer:

                        How are you, and what do you think about rivers?

                        ### Bob:

                        I think that they are well, for I have lived there.

                        ### Interviewer:

                        Is that so?

                        ### Bob:

                        Yes, I believe that it is so.

                        ### Audrey Tang:

                        Thank you all.
                        """);
                Files.writeString(folder.resolve("budget.md"), """
                        ### Audrey Tang:

                        Welcome.

                        ### José Ángel:

                        Hello.

                        ### Jin:

                        Good morning to all of you.
                        """);
                Files.writeString(folder.resolve("agenda.md"),
                        "### 唐凤：\n\n欢迎大家来谈谈这个问题。\n\n### 李广密：\n\n谢谢大家，我们开始吧。\n\n### 唐凤：\n\n好。\n");
                return folder.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
