package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question's slug")
class QuestionSlugsTest {

    private final ContentId ids = new ContentId("rivers");

    @Test
    void isTheKeyOfTheSheet() {
        var slugs = new QuestionSlugs();
        assertThat(slugs.of("next-paradigm", ids.ofQuestion("a"))).isEqualTo("next-paradigm");
        assertThat(slugs.of("Who pays?", ids.ofQuestion("b"))).isEqualTo("who-pays");
        assertThat(slugs.of("分化", ids.ofQuestion("c"))).isEqualTo("分化");
    }

    @Test
    void isMadeOfTheIdWithoutAKey() {
        var id = ids.ofQuestion("What is a river?");
        var slug = new QuestionSlugs().of(null, id);
        assertThat(slug).matches("q-[0-9a-f]{10}").isEqualTo(new QuestionSlugs().of("?!", id));
        assertThat(slug).isNotEqualTo(new QuestionSlugs().of(null, ids.ofQuestion("What is a lake?")));
    }

    @Test
    void isGivenOnce() {
        var slugs = new QuestionSlugs();
        assertThat(slugs.of("who pays", ids.ofQuestion("a"))).isEqualTo("who-pays");
        assertThat(slugs.of("Who, pays", ids.ofQuestion("b"))).isEqualTo("who-pays-2");
        assertThat(slugs.of("who-pays-2", ids.ofQuestion("c"))).isEqualTo("who-pays-2-2");
    }
}
