package dev.roundtable.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.graphql.client.GraphQLClientException;
import io.smallrye.graphql.client.typesafe.api.TypesafeGraphQLClientBuilder;

/** It makes documents of an interface's types, and sends every parameter as a variable: so a Java program asks. */
@QuarkusTest
@DisplayName("SmallRye's typesafe client")
class TypesafeClientTest {

    private Api api;

    @BeforeEach
    void build() {
        api = TypesafeGraphQLClientBuilder.newBuilder().endpoint("http://localhost:" + RestAssured.port + "/graphql")
                .build(Api.class);
    }

    @AfterEach
    void close() throws IOException {
        api.close();
    }

    @Test
    void readsAPanelPageIntoItsOwnTypes() {
        var panel = api.panel("agi-next-2026");
        assertThat(panel.title).isEqualTo("清华 AGI-Next 圆桌对话");
        assertThat(panel.participations).extracting(part -> part.role).containsExactly(Role.MODERATOR, Role.PANELIST,
                Role.PANELIST, Role.PANELIST, Role.PANELIST, Role.HOST);
        assertThat(panel.questions).hasSize(14);
        var first = panel.questions.get(0);
        assertThat(first.kind).isEqualTo(Kind.MAIN);
        assertThat(first.askedBy.name).isEqualTo("李广密");
        assertThat(first.answers).extracting(answer -> answer.speaker.name).containsExactly("姚顺雨", "林俊旸", "杨强", "唐杰");
        assertThat(first.answers).allSatisfy(answer -> assertThat(answer.text).isNotBlank());
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        assertThat(api.panel("nothing")).isNull();
    }

    @Test
    void findsByIdWhatItFoundBySlug() {
        var found = api.panel("agi-next-2026");
        assertThat(api.nodes(List.of(found.id))).singleElement().satisfies(node -> assertThat(node.id).isEqualTo(found.id));
    }

    @Test
    void pagesThroughAllAnswersOfASpeaker() {
        var filter = new AnswersOf();
        filter.speaker = "yao-shunyu";
        var answers = new ArrayList<Given>();
        String after = null;
        AnswerPage page;
        do {
            page = api.answers(2, after, filter);
            assertThat(page.nodes).hasSizeLessThanOrEqualTo(2);
            answers.addAll(page.nodes);
            after = page.pageInfo.endCursor;
        } while (page.pageInfo.hasNextPage);
        assertThat(answers).hasSize(page.totalCount).hasSizeGreaterThan(2);
        assertThat(answers).extracting(answer -> answer.ordinal).isSorted().doesNotHaveDuplicates();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.speaker.name).isEqualTo("姚顺雨"));
    }

    @Test
    void isToldTheCodeOfAFault() {
        assertThatThrownBy(() -> api.answers(101, null, null)).isInstanceOfSatisfying(GraphQLClientException.class,
                failure -> assertThat(failure.getErrors()).singleElement().satisfies(error -> {
                    assertThat(error.getCode()).isEqualTo("BAD_USER_INPUT");
                    assertThat(error.getMessage()).contains("100");
                }));
    }

    @Test
    void isToldTheCodeOfARefusal() {
        assertThatThrownBy(api::unknown).isInstanceOfSatisfying(GraphQLClientException.class,
                failure -> assertThat(failure.getErrors()).first()
                        .satisfies(error -> assertThat(error.getCode()).isEqualTo("GRAPHQL_VALIDATION_FAILED")));
    }

    interface Api extends Closeable {

        Page panel(@NonNull String slug);

        AnswerPage answers(Integer first, String after, AnswersOf filter);

        List<Identified> nodes(@NonNull @Id List<@NonNull String> ids);

        String unknown();
    }

    public enum Kind {
        MAIN, FOLLOW_UP
    }

    enum Role {
        MODERATOR, PANELIST, HOST, AUDIENCE
    }

    @Input
    @Name("AnswerFilter")
    static class AnswersOf {
        public String speaker;
    }

    static class Identified {
        @Id
        public String id;
    }

    static class Page extends Identified {
        public String title;
        public List<Part> participations;
        public List<Asked> questions;
    }

    static class Part {
        public Role role;
    }

    static class Asked {
        public Kind kind;
        public Person askedBy;
        public List<Given> answers;
    }

    static class Given {
        public int ordinal;
        public String text;
        public Person speaker;
    }

    static class Person {
        public String name;
    }

    static class AnswerPage {
        public int totalCount;
        public List<Given> nodes;
        public Place pageInfo;
    }

    static class Place {
        public boolean hasNextPage;
        public String endCursor;
    }
}
