package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;

/** A finished reading: its pieces with their words, and the file that it was read from. */
final class Reading {

    private static final int SEARCHED = 24;

    /** Grammars in which people write to each other: they name the listener before a colon, and quote links, fields and code. */
    private static final Set<String> CHATS = Set.of("timed/name-time-words", "json/chat", "labelled/angle");

    private final String file;
    private final String text;
    private final Transcript transcript;
    private final Set<String> known = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> turns = new LinkedHashMap<>();

    /**
     * Reads the words of each piece.
     *
     * @param file the name of the file
     * @param text the file as text
     * @param known names of people who may take part
     */
    Reading(String file, String text, Transcript transcript, Collection<String> known) {
        this.file = file;
        this.text = text;
        this.transcript = transcript;
        known.forEach(name -> this.known.add(name.toLowerCase(Locale.ROOT)));
        var body = transcript.body();
        int from = 0;
        String last = null;
        var pieces = transcript.pieces();
        // without surrogate pairs, code points need not be counted
        boolean plain = !pieces.isEmpty() && pieces.get(pieces.size() - 1).end() - pieces.get(0).start() == body.length();
        for (var piece : pieces) {
            int length = piece.end() - piece.start();
            int to = plain ? from + length : body.offsetByCodePoints(from, length);
            var said = body.substring(from, to).strip();
            words.add(said);
            addLines(said);
            from = to;
            if (piece.label() != null && !piece.label().equals(last)) {
                turns.merge(piece.label(), 1, Integer::sum);
            }
            last = piece.label();
        }
    }

    private void addLines(String said) {
        int start = 0;
        for (int end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n', start)) {
            if (end > start) {
                lines.add(said.substring(start, end));
            }
            start = end + 1;
        }
        if (start < said.length()) {
            lines.add(said.substring(start));
        }
    }

    String file() {
        return file;
    }

    /** The name of the format without the grammar: {@code labelled}. */
    String format() {
        var format = transcript.format();
        int slash = format.indexOf('/');
        return slash < 0 ? format : format.substring(0, slash);
    }

    /** Whether the file is a chat. */
    boolean isChat() {
        return CHATS.contains(transcript.format());
    }

    /** The title that the file states; null where it states none. */
    String title() {
        return transcript.title();
    }

    /** The people whom the file names beside the speech. */
    List<Participant> people() {
        return transcript.facts().people();
    }

    /** Whether somebody vouches for a name or a label. */
    boolean isKnown(String name) {
        return known.contains(name.toLowerCase(Locale.ROOT));
    }

    List<Piece> pieces() {
        return transcript.pieces();
    }

    /** The words of each piece, without white space around them. */
    List<String> words() {
        return words;
    }

    /** The lines of all words that are not empty, in order. */
    List<String> lines() {
        return lines;
    }

    /** The labels that nobody vouches for, in the order of the file, with their numbers of turns. */
    Map<String, Integer> doubtfulLabels() {
        if (known.isEmpty()) {
            return turns;
        }
        var doubtful = new LinkedHashMap<>(turns);
        doubtful.keySet().removeIf(label -> known.contains(label.toLowerCase(Locale.ROOT)));
        return doubtful;
    }

    /** How many turns have a label. */
    int turns() {
        return turns.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All labels. */
    Set<String> labels() {
        return turns.keySet();
    }

    /** The whole body. */
    String body() {
        return transcript.body();
    }

    /** The file as text. */
    String text() {
        return text;
    }

    /** The index of the beginning of some words in the file; -1 if the file writes them otherwise than the reading does. */
    int index(String quote) {
        return index(quote, 0);
    }

    /** The same behind a place in the text. */
    int index(String quote, int from) {
        var line = quote.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? -1 : text().indexOf(line.length() > SEARCHED ? line.substring(0, SEARCHED) : line, from);
    }

    /** The number of the line with some words; null if the file writes them otherwise than the reading does. */
    Integer line(String quote) {
        return line(index(quote));
    }

    /** The same behind the words of the piece before. */
    Integer line(String before, String quote) {
        int at = index(before);
        return line(index(quote, at < 0 ? 0 : at + before.length()));
    }

    private Integer line(int at) {
        return at < 0 ? null : 1 + (int) text().substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
