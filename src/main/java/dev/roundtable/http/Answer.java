package dev.roundtable.http;

import java.util.concurrent.atomic.AtomicReferenceArray;

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
    private volatile String hash;
    private final AtomicReferenceArray<Form> forms = new AtomicReferenceArray<>(Encoding.values().length);

    Answer(Outcome outcome, byte[] bytes) {
        this.outcome = outcome;
        this.bytes = bytes;
        this.plain = form(Encoding.IDENTITY, bytes);
        forms.set(Encoding.IDENTITY.ordinal(), plain);
    }

    Outcome outcome() {
        return outcome;
    }

    int size() {
        return bytes.length;
    }

    /** The bytes in an encoding; the plain ones where that was never asked for. */
    Form in(Encoding encoding) {
        var form = forms.get(encoding.ordinal());
        return form == null ? plain : form;
    }

    /** Makes the bytes in an encoding; takes as long as that takes, so not on an event loop. */
    void encode(Encoding encoding) {
        if (forms.get(encoding.ordinal()) == null) {
            forms.set(encoding.ordinal(), form(encoding, encoding.apply(bytes)));
        }
    }

    /** How many bytes this takes with all forms: text like ours shrinks to less than a quarter. */
    int weight() {
        return OVERHEAD + bytes.length + bytes.length / 2;
    }

    /** The strong entity tag of a form, which no other shares. It is hashed when it is first wanted, which by POST is never. */
    String tag(Form form) {
        var known = hash;
        if (known == null) {
            known = Sha256.of(bytes).substring(0, TAG_DIGITS);
            hash = known;
        }
        return '"' + (form == plain ? known : known + '-' + form.encoding().header()) + '"';
    }

    private static Form form(Encoding encoding, byte[] bytes) {
        return new Form(Buffer.buffer(bytes), Integer.toString(bytes.length), encoding);
    }

    /**
     * One form of the bytes.
     *
     * @param length their number, as the header states it
     */
    record Form(Buffer body, CharSequence length, Encoding encoding) {}
}
