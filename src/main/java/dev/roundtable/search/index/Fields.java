package dev.roundtable.search.index;

import java.util.EnumSet;
import java.util.Set;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

import dev.roundtable.search.analysis.Tokens.Kind;

/** The fields of a document. */
public final class Fields {

    /** The words of a turn, with positions: words, stems, pairs, and single characters at the edges of runs. */
    public static final String WORDS = "words";
    /** All single characters of paired scripts, for queries of one character. Only phrases need positions, so it has none. */
    public static final String CHARACTERS = "characters";
    /** The words as transcribed, where they were corrected, with some words around them. */
    public static final String HEARD = "heard";
    /** The names of the speaker. */
    public static final String NAMES = "names";
    /** The titles of a question, in a document of its own. */
    public static final String QUESTION = "question";
    /** The titles of a panel, in a document of its own. */
    public static final String ABOUT = "about";
    /** The words of the slug of a panel, in the document of its titles, for filters only: a slug often has a year. */
    public static final String PANEL_SLUG = "panelSlug";
    /** The id of the turn, as a value. */
    public static final String ID = "id";
    /** The slug of the panel, as a term and as a value. */
    public static final String PANEL = "panel";
    /** The slug of the speaker, as a term and as a value. */
    public static final String SPEAKER = "speaker";
    /** The kind of the turn, as a term and as a value. */
    public static final String KIND = "kind";
    /** The slugs of the terms that the turn mentions, as terms and as values. */
    public static final String TERM = "term";
    /** The role of the speaker, as a term. */
    public static final String ROLE = "role";
    /** The language of the panel, as a term. */
    public static final String LANGUAGE = "language";
    /** The day of the panel in days since 1970, as a point and as a value. */
    public static final String DAY = "day";
    /** The full names of speakers as terms, for suggestions. */
    public static final String NAME = "name";

    /**
     * The turns of a document of titles, as pairs of values: how many documents after it the first and the last of some neighbours stand.
     */
    public static final String TURNS = "turns";
    /** The slug of the panel of a document of titles, as a term. */
    public static final String OWNER = "owner";
    /** The fields of documents of titles. */
    public static final Set<String> TITLES = Set.of(QUESTION, ABOUT, PANEL_SLUG);

    static final Set<Kind> WORD_KINDS = EnumSet.of(Kind.WORD, Kind.STEM, Kind.PAIR, Kind.ACROSS, Kind.EDGE);

    static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType WITHOUT_POSITIONS = type(IndexOptions.DOCS_AND_FREQS);

    private Fields() {
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        // The length of a text does not count.
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
