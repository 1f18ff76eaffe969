package dev.roundtable.transcript.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question's slug")
class QuestionSlugsTest {

    @Test
    void isTheKeyOfTheSheet() {
        var slugs = new QuestionSlugs();
        assertThat(slugs.of("next-paradigm", id("a"))).isEqualTo("next-paradigm");
        assertThat(slugs.of("Who pays?", id("b"))).isEqualTo("who-pays");
        assertThat(slugs.of("分化", id("c"))).isEqualTo("分化");
    }

    @Test
    void isMadeOfTheIdWithoutAKey() {
        var river = id("What is a river?");
        var slug = new QuestionSlugs().of(null, river);
        assertThat(slug).matches("q-[0-9a-f]{10}").isEqualTo(new QuestionSlugs().of("?!", river));
        assertThat(slug).isNotEqualTo(new QuestionSlugs().of(null, id("What is a lake?")));
    }

    @Test
    void isGivenOnce() {
        var slugs = new QuestionSlugs();
        assertThat(slugs.of("who pays", id("a"))).isEqualTo("who-pays");
        assertThat(slugs.of("Who, pays", id("b"))).isEqualTo("who-pays-2");
        assertThat(slugs.of("who-pays-2", id("c"))).isEqualTo("who-pays-2-2");
    }

    private static String id(String words) {
        return ContentId.ofQuestions("rivers", List.of(words)).get(0);
    }
}
