package dev.roundtable.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.store.ByteBuffersDirectory;

import dev.roundtable.search.index.IndexBuilder;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.IndexedTurn;
import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.search.index.TermNames;
import dev.roundtable.text.Headline;
import dev.roundtable.transcript.script.Mention;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;

/** An index of panels that were read without a store. */
public final class TestIndex {

    private final Map<String, IndexedTurn> turns = new HashMap<>();
    private final IndexSnapshot snapshot;

    /** Makes an index of these panels. */
    public TestIndex(PanelScript... panels) {
        var all = new ArrayList<IndexedTurn>();
        for (var panel : panels) {
            panel.turns().forEach(turn -> all.add(indexed(panel, turn)));
        }
        snapshot = snapshot(all, terms(panels));
        all.forEach(turn -> turns.put(turn.id(), turn));
    }

    /** The index of some turns that mention no terms. */
    public static IndexSnapshot snapshot(List<IndexedTurn> turns) {
        return snapshot(turns, TermNames.NONE);
    }

    private static TermNames terms(PanelScript... panels) {
        var terms = new HashMap<String, List<String>>();
        Stream.of(panels).flatMap(panel -> panel.terms().stream()).forEach(term -> terms.put(term.slug(), term.forms()));
        return new TermNames(terms);
    }

    /** The index of some turns that may mention these terms. */
    public static IndexSnapshot snapshot(List<IndexedTurn> turns, TermNames terms) {
        var directory = new ByteBuffersDirectory();
        try {
            try (var builder = new IndexBuilder(directory)) {
                for (var turn : turns) {
                    builder.add(turn);
                }
                builder.commit(Map.of());
            }
            return IndexSnapshot.open(directory, "test", terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A turn of these words, and of nothing else. */
    public static IndexedTurn turn(String id, String text) {
        return turn(id, text, List.of());
    }

    /** A turn of these words that mentions these terms. */
    public static IndexedTurn turn(String id, String text, List<String> mentions) {
        return new IndexedTurn(id, "talk", "ANSWER", null, null, "en", null, text, List.of(), List.of(), List.of(), List.of(),
                mentions);
    }

    public IndexSnapshot snapshot() {
        return snapshot;
    }

    public SearchResult search(String query) {
        return TurnSearch.in(snapshot, query, Criteria.NONE);
    }

    /** The turn of an id. */
    public IndexedTurn turn(String id) {
        return turns.get(id);
    }

    /** The best hits of a query. */
    public List<IndexedTurn> best(String query, int most) {
        return search(query).hits(0, most).stream().map(hit -> turns.get(hit.turn())).toList();
    }

    private static IndexedTurn indexed(PanelScript panel, Turn turn) {
        var person = panel.people().stream().filter(one -> one.slug().equals(turn.speaker())).findFirst().orElse(null);
        var names = person == null
                ? List.<String>of()
                : Stream.concat(person.names().stream(), Stream.of(person.slug())).distinct().toList();
        var question = turn.question() == null ? null : panel.questions().get(turn.question() - 1);
        var about = Stream.of(panel.title(), panel.details().titleEn(), panel.details().event())
                .filter(title -> title != null).distinct().toList();
        return new IndexedTurn(turn.id(), panel.slug(), turn.kind().name(), turn.speaker(),
                person == null ? null : person.role().name(), panel.language(), panel.heldOn(), turn.text(),
                turn.corrections().stream()
                        .map(correction -> new Heard(correction.verbatim(), correction.textStart(), correction.textEnd()))
                        .toList(),
                names, question == null ? List.of() : titles(question), about,
                panel.mentions().stream().filter(mention -> mention.turn() == turn.ordinal()).map(Mention::term).distinct()
                        .toList());
    }

    private static List<String> titles(Question question) {
        var titles = Stream.of(question.title(), question.titleEn()).filter(title -> title != null).toList();
        return !titles.isEmpty() || question.asked() == null
                ? titles
                : List.of(Headline.of(question.asked().text(), 80));
    }
}
