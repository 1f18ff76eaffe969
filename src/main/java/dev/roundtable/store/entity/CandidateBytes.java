package dev.roundtable.store.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Encodes those who may be the speaker of a turn as the bytes of one column, and decodes them. */
public final class CandidateBytes {

    private CandidateBytes() {
    }

    /**
     * Somebody who may be the speaker.
     *
     * @param speaker the slug
     * @param confidence 0 to 1
     */
    public record Candidate(String speaker, double confidence) {}

    /**
     * Encodes candidates.
     *
     * @param candidates the likeliest first
     * @return null without candidates
     */
    public static byte[] write(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        for (var candidate : candidates) {
            Varints.writeNullable(candidate.speaker(), out);
            out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(candidate.confidence()).array());
        }
        return out.toByteArray();
    }

    /** Decodes candidates; null gives an empty list. */
    public static List<Candidate> read(byte[] bytes) {
        if (bytes == null) {
            return List.of();
        }
        var in = ByteBuffer.wrap(bytes);
        var candidates = new ArrayList<Candidate>();
        while (in.hasRemaining()) {
            candidates.add(new Candidate(Varints.readNullableText(in), in.getDouble()));
        }
        return candidates;
    }
}
