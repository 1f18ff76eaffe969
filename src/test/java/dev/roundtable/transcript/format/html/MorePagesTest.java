package dev.roundtable.transcript.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Pages of chats and of recorders")
class MorePagesTest {

    @Test
    void aNameMayBeInABlockOfItsOwnBesideADate() {
        var page = new StringBuilder("<!DOCTYPE html><html><body><div class=\"feed\">");
        for (var row : new String[]{ "mara|How deep is it?", "jon|I think two metres.", "mara|Are you sure?", "jon|Yes." }) {
            var parts = row.split("\\|");
            page.append(
                    "<div class=\"event\"><div class=\"user\">%s</div><div class=\"date\"><a>2024-05-01 10:00:00 +0900</a></div>"
                            .formatted(parts[0]))
                    .append("<div class=\"description\">%s</div></div>\n".formatted(parts[1]));
        }
        assertThat(Samples.speeches(Samples.read(page + "</div></body></html>"))).containsExactly("mara|How deep is it?",
                "jon|I think two metres.", "mara|Are you sure?", "jon|Yes.");
    }

    @Test
    void timesMayHaveLettersForTheirUnits() {
        var page = new StringBuilder("<!DOCTYPE html><html><body><table><thead><th>Time</th><th>Words</th></thead><tbody>");
        for (int i = 0; i < 5; i++) {
            page.append("<tr><td>0h%02dm05s</td><td>%s</td></tr>\n".formatted(i,
                    "so we went down to the river and i told you that the dam is old and nobody knows who built it then "
                            .repeat(8)));
        }
        assertThat(Samples.read(page + "</tbody></table></body></html>").pieces()).extracting(Transcript.Piece::startTime)
                .containsExactly(5.0, 65.0, 125.0, 185.0, 245.0);
    }

    @Test
    void aPageThatSaysItIsATranscriptMayHaveHeadings() {
        var page = new StringBuilder("<!DOCTYPE html><html><head><title>Video transcript: the dam</title></head><body>");
        for (var part : "one two three four five six".split(" ")) {
            page.append(
                    "<h2>Part %s</h2><p>In part %s I show you the dam that our town built. You see how old it is. The water comes "
                            .formatted(part, part))
                    .append("from the hills, and we use it in the mill. Look at the wall of number %s.</p><a href=\"#\">Back to top</a>\n"
                            .formatted(part));
        }
        var read = Samples.read(page + "</body></html>");
        assertThat(read.format()).isEqualTo("spoken-text");
        assertThat(read.body()).startsWith("In part one I show").doesNotContain("Back to top").doesNotContain("Part two");
        assertThat(Samples.refused((page + "</body></html>").replace("Video transcript: the", "The"))).isNotNull();
    }
}
