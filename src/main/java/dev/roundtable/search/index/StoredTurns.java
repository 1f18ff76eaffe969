package dev.roundtable.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.store.query.IndexQueries;
import dev.roundtable.store.row.IndexCorrectionRow;
import dev.roundtable.store.row.IndexMentionRow;
import dev.roundtable.store.row.IndexPanelRow;
import dev.roundtable.store.row.IndexQuestionRow;
import dev.roundtable.store.row.IndexRoleRow;
import dev.roundtable.store.row.IndexSourceRow;
import dev.roundtable.store.row.IndexSpeakerRow;
import dev.roundtable.store.row.IndexTermRow;
import dev.roundtable.text.Headline;
import dev.roundtable.text.Sha256;

/** Reads the turns of the store for the index, some panels at a time, in the order of panels and turns. */
final class StoredTurns implements IndexStorage.Turns {

    /** How many panels are read together: few statements for many panels, and little memory. */
    private static final int CHUNK = 16;
    /** The most code points of a question without a title that count for its turns. */
    private static final int HEADLINE = 80;

    private final IndexQueries queries;
    private final Map<String, List<String>> names;

    StoredTurns(IndexQueries queries) {
        this.queries = queries;
        names = queries.speakers().stream().collect(toMap(IndexSpeakerRow::slug, StoredTurns::names));
    }

    @Override
    public TermNames terms() {
        return new TermNames(queries.terms().stream().collect(toMap(IndexTermRow::slug, StoredTurns::forms)));
    }

    @Override
    public Map<String, String> panels() {
        var people = queries.participations().stream().collect(groupingBy(IndexRoleRow::panel,
                mapping(row -> row.speaker() + " " + names.getOrDefault(row.speaker(), List.of()), toList())));
        return queries.sources().stream().collect(toMap(IndexSourceRow::panel,
                source -> Sha256.of(source.scriptHash() + people.getOrDefault(source.panel(), List.of())), (one, other) -> one,
                TreeMap::new));
    }

    @Override
    public void addTo(IndexBuilder index, Collection<String> slugs) throws IOException {
        var panels = queries.panels().stream().filter(panel -> slugs.contains(panel.slug())).toList();
        for (int from = 0; from < panels.size(); from += CHUNK) {
            add(panels.subList(from, Math.min(panels.size(), from + CHUNK)), index);
        }
    }

    private void add(List<IndexPanelRow> rows, IndexBuilder index) throws IOException {
        var panels = rows.stream().collect(toMap(IndexPanelRow::slug, Function.identity()));
        var slugs = panels.keySet();
        Map<String, List<Heard>> heard = queries.corrections(slugs).stream().collect(groupingBy(IndexCorrectionRow::turn,
                mapping(row -> new Heard(row.verbatim(), row.textStart(), row.textEnd()), toList())));
        Map<String, List<String>> questions = queries.questions(slugs).stream()
                .collect(toMap(IndexQuestionRow::id, StoredTurns::titles));
        Map<String, String> roles = queries.roles(slugs).stream()
                .collect(toMap(row -> key(row.panel(), row.speaker()), IndexRoleRow::role));
        Map<String, List<String>> mentions = queries.mentions(slugs).stream()
                .collect(groupingBy(IndexMentionRow::turn, mapping(IndexMentionRow::term, toList())));
        for (var turn : queries.turns(slugs)) {
            var panel = panels.get(turn.panel());
            index.add(new IndexedTurn(turn.id(), turn.panel(), turn.kind(), turn.speaker(),
                    turn.speaker() == null ? null : roles.get(key(turn.panel(), turn.speaker())), panel.language(),
                    panel.heldOn(), turn.text(), heard.getOrDefault(turn.id(), List.of()),
                    turn.speaker() == null ? List.of() : names.getOrDefault(turn.speaker(), List.of()),
                    turn.question() == null ? List.of() : questions.getOrDefault(turn.question(), List.of()),
                    about(panel), mentions.getOrDefault(turn.id(), List.of())));
        }
    }

    private static String key(String panel, String speaker) {
        return panel + "\n" + speaker;
    }

    /** The names of a speaker, and the slug. Somebody whom transcripts only call "Moderator" has none. */
    private static List<String> names(IndexSpeakerRow speaker) {
        if (!speaker.named()) {
            return List.of();
        }
        var all = new ArrayList<String>();
        Stream.of(speaker.name(), speaker.romanizedName()).filter(name -> name != null).forEach(all::add);
        if (speaker.aliases() != null) {
            speaker.aliases().lines().forEach(all::add);
        }
        all.add(speaker.slug());
        return all.stream().distinct().toList();
    }

    /** The name, the names by language, and the aliases of a term. */
    private static List<String> forms(IndexTermRow term) {
        var names = term.names() == null
                ? Stream.<String>of()
                : term.names().lines().map(line -> line.substring(line.indexOf('=') + 1));
        var aliases = term.aliases() == null ? Stream.<String>of() : term.aliases().lines();
        return Stream.of(Stream.of(term.name()), names, aliases).flatMap(forms -> forms).distinct().toList();
    }

    private static List<String> titles(IndexQuestionRow question) {
        var titles = Stream.of(question.title(), question.titleEn()).filter(title -> title != null).toList();
        return !titles.isEmpty() || question.text() == null ? titles : List.of(Headline.of(question.text(), HEADLINE));
    }

    private static List<String> about(IndexPanelRow panel) {
        return Stream.of(panel.title(), panel.titleEn(), panel.event()).filter(title -> title != null).distinct()
                .toList();
    }
}
