package dev.roundtable.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.store.CorpusState;
import dev.roundtable.store.row.TurnRow;
import io.quarkus.runtime.configuration.MemorySize;

@DisplayName("Rows that are kept")
class RowCacheTest {

    private final CorpusState readiness = new CorpusState();
    private final List<String> reads = new ArrayList<>();

    @Test
    void areNotReadAgain() {
        var kept = kept(1_000_000);
        assertThat(byId(kept, "a", "b")).extracting(TurnRow::id).containsExactly("a", "b");
        assertThat(byId(kept, "b", "c")).extracting(TurnRow::id).containsExactly("b", "c");
        assertThat(reads).containsExactly("a", "b", "c");
    }

    @Test
    void areReadAgainWhenTheCorpusIsAnother() {
        var kept = kept(1_000_000);
        byId(kept, "a");
        page(kept, 1, 2);
        readiness.changed();
        byId(kept, "a");
        page(kept, 1, 2);
        assertThat(reads).containsExactly("a", "page 1", "a", "page 1");
    }

    @Test
    void areSharedByPagesAndIds() {
        var kept = kept(1_000_000);
        var page = page(kept, 1, 3);
        assertThat(page).extracting(TurnRow::id).containsExactly("1", "2", "3");
        assertThat(byId(kept, "2")).first().isSameAs(page.get(1));
        assertThat(page(kept, 1, 3)).containsExactlyElementsOf(page);
        assertThat(reads).containsExactly("page 1");
    }

    @Test
    void takeNoMoreForPagesThatOverlap() {
        // The rows take 5 MB; with copies in each page it would be 90.
        var kept = kept(16_000_000);
        for (int i = 0; i < 1000; i++) {
            page(kept, i, 20);
        }
        reads.clear();
        for (int i = 0; i < 1000; i++) {
            assertThat(page(kept, i, 20)).hasSize(20).first().extracting(TurnRow::id).isEqualTo(Integer.toString(i));
        }
        assertThat(reads).isEmpty();
    }

    @Test
    void giveAPageAsAWholeOrNotAtAll() {
        // The page's ids fit, its rows do not.
        var kept = kept(3_000);
        for (int time = 0; time < 3; time++) {
            assertThat(page(kept, 1, 3)).extracting(TurnRow::id).containsExactly("1", "2", "3");
        }
        assertThat(reads).containsExactly("page 1", "page 1", "page 1");
    }

    @Test
    void areNoneWithoutRoom() {
        var kept = kept(0);
        byId(kept, "a");
        byId(kept, "a");
        assertThat(reads).containsExactly("a", "a");
    }

    private RowCache kept(long bytes) {
        return new RowCache(readiness, () -> Optional.of(new MemorySize(BigInteger.valueOf(bytes))));
    }

    private List<TurnRow> byId(RowCache kept, String... ids) {
        return kept.of("turns", List.of(ids), unread -> {
            reads.addAll(unread);
            return unread.stream().map(RowCacheTest::row).toList();
        }, TurnRow::id);
    }

    private List<TurnRow> page(RowCache kept, int first, int size) {
        return kept.page("pages", first, "turns", () -> {
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
