package dev.roundtable.transcript.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a file that are no part of a UTF-8 character.
 *
 * @param places the first faults
 * @param faults how many faults there are; a character of several bytes is one fault if one of its bytes is broken
 * @param count how many bytes are no part of a character
 * @param characters how many characters of several bytes are right
 */
record BrokenBytes(List<Place> places, int faults, int count, int characters) {

    private static final int MOST_PLACES = 10;
    /** A file with more broken bytes for each right character is in another encoding. */
    private static final int RIGHT_FOR_EACH = 20;
    private static final int FEW = 3;

    /**
     * The place of a byte.
     *
     * @param line from 1
     * @param column in characters, from 1
     * @param at the number of the byte in the file, from 1
     * @param value 0x80 to 0xFF
     */
    record Place(int line, int column, int at, int value) {

        @Override
        public String toString() {
            return "line %d, column %d, byte %d: 0x%02X".formatted(line, column, at, value);
        }
    }

    /** Finds the broken bytes of a file. */
    static BrokenBytes of(byte[] bytes) {
        var places = new ArrayList<Place>();
        int faults = 0;
        int count = 0;
        int counted = 0;
        int characters = 0;
        int line = 1;
        int column = 1;
        for (int i = 0; i < bytes.length; column++) {
            int length = length(bytes, i);
            if (length == 0) {
                count++;
                if (i >= counted) {
                    var fault = BrokenCharacter.at(bytes, i);
                    counted = fault.end();
                    faults++;
                    if (places.size() < MOST_PLACES) {
                        places.add(new Place(line, column, fault.broken() + 1, bytes[fault.broken()] & 0xFF));
                    }
                }
            }
            characters += length > 1 ? 1 : 0;
            if (bytes[i] == '\n') {
                line++;
                column = 0;
            }
            i += Math.max(1, length);
        }
        return new BrokenBytes(places, faults, count, characters);
    }

    /** Whether the file is UTF-8 with a few broken bytes, and not in another encoding. */
    boolean isDamage() {
        return characters > 0 && (count <= Math.min(FEW, characters) || faults == 1 && characters > FEW
                || count * RIGHT_FOR_EACH <= characters);
    }

    /** Whether the only fault is that the last character is not complete. */
    boolean isCut(byte[] bytes) {
        int first = places.get(0).at() - 1;
        int lead = bytes[first] & 0xFF;
        return count == bytes.length - first && count < BrokenCharacter.wanted(lead);
    }

    /** The length in bytes of the character at an index; 0 if there is none (Unicode, table 3-7). */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            int next = bytes[at + i] & 0xFF;
            int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < least || next > most) {
                return 0;
            }
        }
        return length;
    }
}
