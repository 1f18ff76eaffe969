package dev.roundtable.transcript.format.label.name;

import dev.roundtable.transcript.format.line.EditorNote;
import dev.roundtable.transcript.format.line.TalkSigns;

/** Recognizes words of documents in the place of names: fields of headers, headings of sections, items of lists. */
public final class DocumentWords {

    private DocumentWords() {
    }

    /** Whether words name a field of a header that nobody is called by, such as Date. */
    public static boolean isField(String words) {
        return HeaderField.isNeverSpoken(words);
    }

    /** Whether words are a field, a heading of a section beside a talk, a pause or a sum, and nobody's name. */
    public static boolean isNobody(String words) {
        return isField(words) || Sections.isApart(words) || EditorNote.isName(words) || LabelExclusions.contains(words);
    }

    /** Whether a word is a first name that is common in some country. */
    public static boolean isFirstName(String word) {
        return CommaName.isFirstName(word);
    }

    /** Whether the beginning of some words has a sign of talk: I, you, an answer, a question. */
    public static boolean isTalk(String words) {
        return TalkSigns.in(words);
    }
}
