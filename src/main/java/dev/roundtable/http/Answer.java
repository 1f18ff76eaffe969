package dev.roundtable.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;

/** The finished bytes of an answer, plain and, once a client wants them so, compressed. */
final class Answer {

    /** Where the bytes come from: an answer without data was never executed, one with errors is not for keeping. */
    enum Outcome {
        REFUSED, WITH_ERRORS, COMPLETE
    }

    /** What an entry takes beside its bytes. */
    private static final int OVERHEAD = 400;

    /** The answer follows from corpus and request, so a hash of it changes exactly when what they give does. */
    private static final int TAG_DIGITS = 24;

    private final Outcome outcome;
    private final byte[] bytes;
    private final Form plain;
    private volatile Form compressed;

    Answer(Outcome outcome, byte[] bytes) {
        this.outcome = outcome;
        this.bytes = bytes;
        this.plain = new Form(Buffer.buffer(bytes), Integer.toString(bytes.length),
                '"' + Sha256.of(bytes).substring(0, TAG_DIGITS) + '"', false);
    }

    Outcome outcome() {
        return outcome;
    }

    int size() {
        return bytes.length;
    }

    /** The bytes as they are. */
    Form plain() {
        return plain;
    }

    /** The bytes compressed; the plain ones where that was never asked for. */
    Form compressed() {
        var form = compressed;
        return form == null ? plain : form;
    }

    /** Makes the compressed bytes; takes as long as that takes, so not on an event loop. */
    void compress() {
        if (compressed == null) {
            var gzip = gzip(bytes);
            compressed = new Form(Buffer.buffer(gzip), Integer.toString(gzip.length),
                    plain.tag().substring(0, plain.tag().length() - 1) + "-gzip\"", true);
        }
    }

    /** How many bytes this takes with both forms: text like ours shrinks to well under half. */
    int weight() {
        return OVERHEAD + bytes.length + bytes.length / 2;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * One form of the bytes.
     *
     * @param length their number, as the header states it
     * @param tag the strong entity tag, which no other form shares
     */
    record Form(Buffer body, CharSequence length, String tag, boolean isCompressed) {}
}
