package dev.roundtable.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.store.CorpusState;
import dev.roundtable.store.entity.PanelDetailsEmbeddable;
import dev.roundtable.store.row.CorrectionRow;
import dev.roundtable.store.row.EvidenceRow;
import dev.roundtable.store.row.PanelRow;
import dev.roundtable.store.row.SegmentsRow;
import dev.roundtable.store.row.SpeakerRow;
import dev.roundtable.store.row.TurnRow;
import io.quarkus.runtime.configuration.MemorySize;

@DisplayName("The row cache")
class RowCacheTest {

    private final CorpusState corpus = new CorpusState();
    private final List<String> reads = new ArrayList<>();

    @Test
    void readsNoRowTwice() {
        var cache = cache(1_000_000);
        assertThat(byId(cache, "a", "b")).extracting(TurnRow::id).containsExactly("a", "b");
        assertThat(byId(cache, "b", "c")).extracting(TurnRow::id).containsExactly("b", "c");
        assertThat(reads).containsExactly("a", "b", "c");
    }

    @Test
    void readsAThousandKeysAtATime() {
        var keys = IntStream.range(0, 2_500).mapToObj(Integer::toString).toList();
        var sizes = new ArrayList<Integer>();
        var rows = cache(10_000_000).getAll("byId", keys, missing -> {
            sizes.add(missing.size());
            return missing.stream().map(key -> new SegmentsRow(key, null)).toList();
        }, SegmentsRow::turn);
        assertThat(sizes).containsExactly(1_000, 1_000, 500);
        assertThat(rows).extracting(SegmentsRow::turn).containsExactlyElementsOf(keys);
    }

    @Test
    void readsAgainAfterAChangeOfTheCorpus() {
        var cache = cache(1_000_000);
        byId(cache, "a");
        page(cache, 1, 2);
        corpus.publish(() -> {
        });
        byId(cache, "a");
        page(cache, 1, 2);
        assertThat(reads).containsExactly("a", "page 1", "a", "page 1");
    }

    @Test
    void sharesRowsBetweenPagesAndIds() {
        var cache = cache(1_000_000);
        var page = page(cache, 1, 3);
        assertThat(page).extracting(TurnRow::id).containsExactly("1", "2", "3");
        assertThat(byId(cache, "2")).first().isSameAs(page.get(1));
        assertThat(page(cache, 1, 3)).containsExactlyElementsOf(page);
        assertThat(reads).containsExactly("page 1");
    }

    @Test
    void takesNoMoreForPagesThatOverlap() {
        // The rows take 5 MB; with copies in each page it would be 90.
        var cache = cache(16_000_000);
        for (int i = 0; i < 1000; i++) {
            page(cache, i, 20);
        }
        reads.clear();
        for (int i = 0; i < 1000; i++) {
            assertThat(page(cache, i, 20)).hasSize(20).first().extracting(TurnRow::id).isEqualTo(Integer.toString(i));
        }
        assertThat(reads).isEmpty();
    }

    @Test
    void returnsAPageCompleteOrReadsItAgain() {
        // The page's ids fit, its rows do not.
        var cache = cache(3_000);
        for (int time = 0; time < 3; time++) {
            assertThat(page(cache, 1, 3)).extracting(TurnRow::id).containsExactly("1", "2", "3");
        }
        assertThat(reads).containsExactly("page 1", "page 1", "page 1");
    }

    @Test
    void weighsTheTextsOfAllRows() {
        var words = "words ".repeat(1_000);
        var details = new PanelDetailsEmbeddable(words, words, words, words, words, null);
        var panel = new PanelRow("talk", "id", words, "en", null, details, "talk.txt", "", 0, "srt", null, null, null, 1, 1,
                null, null,
                0, null, null, null, 0, 0, 0, 0);
        assertThat(weight(panel)).isBetween(6 * 12_000L, 80_000L);
        assertThat(weight(new SpeakerRow("ann", "id", "Ann", null, words, null, words, null, null, null, 0, 0, true)))
                .isBetween(2 * 12_000L, 28_000L);
        assertThat(weight(new CorrectionRow("id", words, words, 0, 0, 0, 0))).isBetween(2 * 12_000L, 28_000L);
        assertThat(weight(new EvidenceRow("id", "cue", words, 0, 0))).isBetween(12_000L, 16_000L);
        assertThat(weight(new SegmentsRow("id", new byte[12_000]))).isBetween(12_000L, 16_000L);
        assertThat(weight(row("a"))).isBetween(2 * 2_160L, 8_000L);
        assertThat(weight(Map.of("old", words))).isBetween(12_000L, 16_000L);
        assertThat(weight("id")).isBetween(400L, 600L);
    }

    private <R> long weight(R row) {
        var cache = cache(1_000_000);
        cache.get("rows", "key", () -> List.of(row));
        return cache.bytes();
    }

    @Test
    void cachesNothingWithoutSpace() {
        var cache = cache(0);
        byId(cache, "a");
        byId(cache, "a");
        assertThat(reads).containsExactly("a", "a");
    }

    private RowCache cache(long bytes) {
        return new RowCache(corpus, () -> Optional.of(new MemorySize(BigInteger.valueOf(bytes))));
    }

    private List<TurnRow> byId(RowCache cache, String... ids) {
        return cache.getAll("turns", List.of(ids), missing -> {
            reads.addAll(missing);
            return missing.stream().map(RowCacheTest::row).toList();
        }, TurnRow::id);
    }

    private List<TurnRow> page(RowCache cache, int first, int size) {
        return cache.getPage("pages", first, "turns", TurnRow::id, () -> {
            reads.add("page " + first);
            var rows = new ArrayList<TurnRow>();
            for (int i = first; i < first + size; i++) {
                rows.add(row(Integer.toString(i)));
            }
            return rows;
        });
    }

    private static TurnRow row(String id) {
        var words = "words ".repeat(180);
        return new TurnRow(id, "panel", 1, 1, "ANSWER", "ann", words, words, 0, words.length(), null, null, "LABELED", 1, null,
                null);
    }
}
