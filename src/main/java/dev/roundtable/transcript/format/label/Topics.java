package dev.roundtable.transcript.format.label;

import java.util.HashSet;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Transcript;

/** Tells the topics of a document in Markdown from speakers: in a talk, most people speak again. */
final class Topics {

    /** So many labels of which hardly any returns are topics. */
    private static final int MANY = 5;
    /** So many are topics in a document that has as many headings. */
    private static final int FEW = 3;
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]");

    private Topics() {
    }

    /** Whether the labels of a transcript are topics. */
    static boolean are(Transcript transcript, String text) {
        var labels = transcript.pieces().stream().map(Transcript.Piece::label).filter(Objects::nonNull).toList();
        int names = new HashSet<>(labels).size();
        boolean returns = 4 * labels.size() > 5 * names;
        return !returns && names >= FEW && (names >= MANY || HEADING.matcher(text).results().count() >= names);
    }
}
