package dev.roundtable.transcript.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Headings of versions")
class VersionHeadingsTest {

    @ParameterizedTest
    @ValueSource(strings = { "**Version 2.0**|**Version 1.9**", "## [2.0.1] - 2024-05-01|## [2.0.0] - 2024-04-01",
            "## v3.1|## v3.0", "## 1.2.0 (2024-05-01)|## 1.1.0 (2024-04-02)", "## 版本 2.0|## 版本 1.9",
            "### Release 4.0-rc1:|### Release 3.9:" })
    void areDoubtedAtTheFirst(String headings) {
        assertThat(doubts(headings)).filteredOn(VersionHeadingsTest::isOfVersions).singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "## 12.05.2024|## 13.05.2024", "## 00.01.15|## 00.09.40", "## 1.1|## 1.2",
            "## 12.05.24|## 13.05.24",
            "**Version 2.0**|**The river**", "## Version 2.0 is here|## Version 1.9 was better" })
    void areNoDatesTimesSectionsOrWords(String headings) {
        assertThat(doubts(headings)).noneMatch(VersionHeadingsTest::isOfVersions);
    }

    private static boolean isOfVersions(Problem doubt) {
        return doubt.message().contains("heading of a version");
    }

    private static List<Problem> doubts(String headings) {
        var each = headings.split("[|]");
        var text = each[0] + "\n\n**Faster:** It loads more.\n\n**Safer:** We check more.\n\n" + each[1]
                + "\n\n**Faster:** It reads more.\n\n**Safer:** Fewer faults.\n";
        return ReadingDoubts.of("talk.md", text, Samples.read(text), List.of());
    }
}
