package dev.roundtable.transcript.format.label.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Release notes")
class VersionTitlesTest {

    private static final String NOTES = "%1$s\n\n**Reader:** Do you need rivers? You can read them now.\n\n**Writer:** We fixed what you saw.\n\n"
            + "%2$s\n\n**Reader:** I made it faster.\n\n**Writer:** Is it new? Yes.\n";

    @ParameterizedTest
    @ValueSource(strings = { "## %d.2.0", "## [%d.2.0] - 2024-05-03", "# v%d.2", "Version %d.2 (3. Mai 2024)",
            "### Release %d.2.1-rc.1",
            "**%d.0.0**", "## [%d.1](https://example.org/compare)" })
    void areNoTalk(String title) {
        var text = NOTES.formatted(title.formatted(2), title.formatted(1));
        for (var each : List.of(text, text.replace("\n", "\r\n"))) {
            assertThat(Samples.refused(each)).hasMessageContaining("release notes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "## 1.%d", "## 10.0%d", "## Part %d", "## Rivers 1.%d.0 and lakes", "## 2024-05-0%d", "## 第%d章",
            "It is version 1.%d, I think." })
    void areNoneIfTitlesAreOthers(String title) {
        assertThat(Samples.read(NOTES.formatted(title.formatted(1), title.formatted(2))).format()).isEqualTo("labelled/bold");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Version 1.0, 3 May 2024\nVersion 1.1, 4 May 2024\nVersion 1.2, 5 May 2024\n\n", "v1.0\n\n" })
    void areNoneIfATalkHasVersions(String head) {
        assertThat(Samples.read(head + "Anna: How deep is it?\n\nTom: Two metres, I think.\n\nAnna: I see.\n").format())
                .startsWith("labelled");
    }
}
