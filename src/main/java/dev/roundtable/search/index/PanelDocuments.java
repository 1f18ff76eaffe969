package dev.roundtable.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;

/**
 * Makes the documents of a panel: one for the titles of the panel, one for those of each question, and then one for each turn. A title
 * that all turns of a panel or a question have is indexed once, and names its turns. One thread uses it.
 */
final class PanelDocuments {

    private final TurnDocument document = new TurnDocument();

    /**
     * The documents, which must be neighbours in the index. Each is valid until the next one is made.
     *
     * @param turns of one panel, in their order, at least one
     */
    Iterable<Document> of(List<IndexedTurn> turns) {
        var questions = new LinkedHashMap<List<String>, List<Integer>>();
        for (int i = 0; i < turns.size(); i++) {
            if (!turns.get(i).question().isEmpty()) {
                questions.computeIfAbsent(turns.get(i).question(), key -> new ArrayList<>()).add(i);
            }
        }
        var first = turns.get(0);
        int titles = 1 + questions.size();
        var documents = new ArrayList<Supplier<Document>>();
        documents.add(() -> document.ofTitles(first.panel(), IntStream.range(titles, titles + turns.size()).boxed().toList(),
                Map.of(Fields.ABOUT, first.about(), Fields.PANEL_SLUG, List.of(first.panel()))));
        for (var question : questions.entrySet()) {
            int distance = titles - documents.size();
            documents.add(() -> document.ofTitles(first.panel(),
                    question.getValue().stream().map(turn -> distance + turn).toList(),
                    Map.of(Fields.QUESTION, question.getKey())));
        }
        return Stream.concat(documents.stream(), turns.stream().<Supplier<Document>>map(turn -> () -> document.of(turn)))
                .map(Supplier::get)::iterator;
    }
}
