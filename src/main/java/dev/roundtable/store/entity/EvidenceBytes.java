package dev.roundtable.store.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Encodes the evidence of a turn as the bytes of one column, and decodes them. Nearly every turn has one piece of evidence, and requests
 * only ask for those of some turns, so rows of their own would make loading slower for nothing.
 */
public final class EvidenceBytes {

    private EvidenceBytes() {
    }

    /**
     * One reason for the attribution of a turn.
     *
     * @param kind a short name such as {@code label}
     * @param quote the words of the transcript that count; null where none do
     * @param start first code point of the quote in the body; null without a quote
     * @param end code point after the quote; null without a quote
     */
    public record Evidence(String kind, String quote, Integer start, Integer end) {}

    /**
     * Encodes evidence.
     *
     * @param evidence the strongest first
     * @return null without evidence
     */
    public static byte[] write(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        for (var reason : evidence) {
            Varints.writeNullable(reason.kind(), out);
            Varints.writeNullable(reason.quote(), out);
            Varints.writeNullable(reason.start(), out);
            Varints.writeNullable(reason.end(), out);
        }
        return out.toByteArray();
    }

    /** Decodes evidence; null gives an empty list. */
    public static List<Evidence> read(byte[] bytes) {
        if (bytes == null) {
            return List.of();
        }
        var in = ByteBuffer.wrap(bytes);
        var evidence = new ArrayList<Evidence>();
        while (in.hasRemaining()) {
            evidence.add(new Evidence(Varints.readNullableText(in), Varints.readNullableText(in), Varints.readNullable(in),
                    Varints.readNullable(in)));
        }
        return evidence;
    }
}
