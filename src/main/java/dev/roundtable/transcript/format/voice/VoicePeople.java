package dev.roundtable.transcript.format.voice;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.file.Transcript.Piece;

/**
 * Decides who the voices of a file are where it has names beside them. Names stand in brackets behind labels ({@link LabelBrackets}), in the
 * entries of a list ({@link EntryNames}), and in lines above the talk ({@link HeadNames}). Each source decides by itself which of its words
 * are names ({@link NamesBeside}); a voice that speaks in turn with the name beside it has none ({@link TurnsApart}).
 */
public final class VoicePeople {

    private final List<Piece> pieces;
    private final Facts facts;
    private final List<String> doubts = new ArrayList<>();

    /**
     * Reads a whole file.
     *
     * @param pieces all pieces, with what stands behind their labels as affiliations
     * @param stated what the file states beside the speech, with the names of voices from lists and from lines above the talk
     */
    public VoicePeople(List<Piece> pieces, Facts stated) {
        var brackets = new LabelBrackets(pieces);
        this.pieces = brackets.without(pieces);
        doubts.addAll(brackets.doubts());
        var apart = new TurnsApart(this.pieces);
        var people = new ArrayList<Participant>();
        for (var person : brackets.participants()) {
            var label = apart.label(person);
            if (label == null) {
                people.add(person);
            } else {
                doubts.add(
                        "\"%s\" speaks in turn with \"%s\", so this is not read as its name.".formatted(label, person.name()));
            }
        }
        facts = stated.with(people);
    }

    /** The pieces, without names and labels of voices where affiliations stand. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The facts of the file with the people behind its voices, each with the label of the voice. A sheet may name a voice otherwise. */
    public Facts facts() {
        return facts;
    }

    /** A sentence for each voice with a name beside it that is not used. */
    public List<String> doubts() {
        return doubts;
    }
}
