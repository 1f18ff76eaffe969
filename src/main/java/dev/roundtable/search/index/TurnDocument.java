package dev.roundtable.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.analysis.Tokens;
import dev.roundtable.search.analysis.TokensStream;
import dev.roundtable.search.index.IndexedTurn.Heard;

/** Makes the documents of turns and of titles. It reuses its buffers, so the document is valid until the next one is made. One thread uses it. */
final class TurnDocument {

    /** The most short texts whose tokens are kept. The turns of a panel share names. */
    private static final int MOST_SHORT = 2000;

    private final TextAnalyzer words = new TextAnalyzer();
    private final TextAnalyzer shortWords = new TextAnalyzer();
    private final Map<String, Tokens> shortTexts = new HashMap<>();
    /** One stream for each short text of a document, because Lucene reads them after the document is made. */
    private final List<TokensStream> shortStreams = new ArrayList<>();
    private int usedStreams;
    private final TokensStream wordStream = new TokensStream(Fields.WORD_KINDS);
    private final CharacterCounts characterCounts = new CharacterCounts();

    Document of(IndexedTurn turn) {
        usedStreams = 0;
        var document = new Document();
        var tokens = words.analyze(turn.text());
        document.add(new Field(Fields.WORDS, wordStream.of(tokens), Fields.WITH_POSITIONS));
        document.add(new Field(Fields.CHARACTERS, characterCounts.of(tokens), Fields.WITHOUT_POSITIONS));
        for (var window : Heard.windows(turn.text(), turn.heard())) {
            add(document, Fields.HEARD, window.words());
        }
        turn.names().forEach(name -> add(document, Fields.NAMES, name));
        turn.names().forEach(name -> document.add(new StringField(Fields.NAME, name, Store.NO)));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(turn.id())));
        addKey(document, Fields.PANEL, turn.panel());
        addKey(document, Fields.KIND, turn.kind());
        if (turn.speaker() != null) {
            addKey(document, Fields.SPEAKER, turn.speaker());
        }
        if (turn.role() != null) {
            document.add(new StringField(Fields.ROLE, turn.role(), Store.NO));
        }
        for (var slug : turn.mentions()) {
            document.add(new StringField(Fields.TERM, slug, Store.NO));
            document.add(new SortedSetDocValuesField(Fields.TERM, new BytesRef(slug)));
        }
        document.add(new StringField(Fields.LANGUAGE, turn.language(), Store.NO));
        if (turn.heldOn() != null) {
            document.add(new LongField(Fields.DAY, turn.heldOn().toEpochDay(), Store.NO));
        }
        return document;
    }

    /**
     * Makes a document of titles that several turns of a panel have.
     *
     * @param turns how many documents after this one each of the turns stands, in their order; at least one
     * @param titles the titles by field
     */
    Document ofTitles(String panel, List<Integer> turns, Map<String, List<String>> titles) {
        usedStreams = 0;
        var document = new Document();
        document.add(new StringField(Fields.OWNER, panel, Store.NO));
        addTurns(document, turns);
        titles.forEach((field, texts) -> texts.forEach(text -> add(document, field, text)));
        return document;
    }

    /** Adds the first and the last of all turns that are neighbours. */
    private static void addTurns(Document document, List<Integer> turns) {
        int first = turns.get(0);
        int last = first;
        for (int turn : turns) {
            if (turn > last + 1) {
                addRange(document, first, last);
                first = turn;
            }
            last = turn;
        }
        addRange(document, first, last);
    }

    private static void addRange(Document document, int first, int last) {
        document.add(new SortedNumericDocValuesField(Fields.TURNS, first));
        document.add(new SortedNumericDocValuesField(Fields.TURNS, last));
    }

    private static void addKey(Document document, String field, String key) {
        document.add(new StringField(field, key, Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(key)));
    }

    private void add(Document document, String field, String text) {
        if (shortTexts.size() >= MOST_SHORT) {
            shortTexts.clear();
        }
        if (usedStreams == shortStreams.size()) {
            shortStreams.add(new TokensStream(Fields.WORD_KINDS));
        }
        var tokens = shortTexts.computeIfAbsent(text, one -> shortWords.analyze(one).copy());
        document.add(new Field(field, shortStreams.get(usedStreams++).of(tokens), Fields.WITH_POSITIONS));
    }
}
