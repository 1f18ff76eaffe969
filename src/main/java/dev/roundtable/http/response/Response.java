package dev.roundtable.http.response;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

import dev.roundtable.http.document.Sha256;
import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.MediaType;
import io.vertx.core.buffer.Buffer;

/** The finished bytes of an answer, plain and, once a client wants them so, compressed. */
public final class Response {

    /** What a request came to. */
    public enum Outcome {
        /** No data: it is wrong, or asks for too much, which may show only while it is executed. */
        REFUSED(400),
        /** No data: it took longer than it may. */
        OUT_OF_TIME(504),
        /** Data, or null for it, and errors, so it is not for keeping. */
        WITH_ERRORS(200),
        /** All its data. */
        COMPLETE(200);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }

        /** What the specification's media type says of it. */
        public int status() {
            return status;
        }
    }

    /** What an entry takes beside its bytes. */
    private static final int OVERHEAD = 400;

    /** The answer follows from corpus and request, so a hash of it changes exactly when what they give does. */
    private static final int TAG_DIGITS = 24;

    private final Outcome outcome;
    private final byte[] bytes;
    private final String reference;
    private final Form plain;
    private volatile String hash;
    private final AtomicReferenceArray<Form> forms = new AtomicReferenceArray<>(ContentEncoding.values().length);

    public Response(Outcome outcome, byte[] bytes) {
        this(outcome, bytes, null);
    }

    /** @param reference the name of the request in the log, where the answer gives it because the service failed; else null */
    public Response(Outcome outcome, byte[] bytes, String reference) {
        this.outcome = outcome;
        this.bytes = bytes;
        this.reference = reference;
        this.plain = form(ContentEncoding.IDENTITY, bytes);
        forms.set(ContentEncoding.IDENTITY.ordinal(), plain);
    }

    /** The name that the answer gives to what is in the log; null where it gives none. */
    public String reference() {
        return reference;
    }

    /** The same for another request, which has a name of its own. */
    public Response withReference(String other) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var context : new String[]{ "\"requestId\":\"%s\"", "this reference: %s." }) {
            text = text.replace(context.formatted(reference), context.formatted(other));
        }
        return new Response(outcome, text.getBytes(StandardCharsets.UTF_8), other);
    }

    public Outcome outcome() {
        return outcome;
    }

    public int size() {
        return bytes.length;
    }

    /** The bytes in an encoding; the plain ones where that was never asked for. */
    public Form in(ContentEncoding encoding) {
        var form = forms.get(encoding.ordinal());
        return form == null ? plain : form;
    }

    /** Makes the bytes in an encoding; takes as long as that takes, so not on an event loop. */
    public void encode(ContentEncoding encoding) {
        if (forms.get(encoding.ordinal()) == null) {
            forms.set(encoding.ordinal(), form(encoding, encoding.apply(bytes)));
        }
    }

    /** How many bytes this takes with all forms: text like ours shrinks to less than a quarter. */
    int weight() {
        return OVERHEAD + bytes.length + bytes.length / 2;
    }

    /**
     * The strong entity tag of a form in a media type, which no other shares: to a cache that has only the other type, 304 would say
     * that it may serve that. It is hashed when it is first wanted, which by POST is never.
     */
    public String tag(Form form, MediaType mediaType) {
        var known = hash;
        if (known == null) {
            known = Sha256.of(bytes).substring(0, TAG_DIGITS);
            hash = known;
        }
        return '"' + known + (mediaType == MediaType.JSON ? "" : "-response")
                + (form == plain ? "" : "-" + form.encoding().header()) + '"';
    }

    private static Form form(ContentEncoding encoding, byte[] bytes) {
        return new Form(Buffer.buffer(bytes), Integer.toString(bytes.length), encoding);
    }

    /**
     * One form of the bytes.
     *
     * @param length their number, as the header states it
     */
    public record Form(Buffer body, CharSequence length, ContentEncoding encoding) {}
}
