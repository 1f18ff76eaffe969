package dev.roundtable.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import dev.roundtable.text.Sha256;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn;

/**
 * The hash of all that a panel has. Turns and questions are most of it. They are hashed value by value, because the text that a record
 * makes of itself takes a sixth of the time of reading a transcript. The rest is hashed as that text, which does not say how severe a
 * problem is.
 */
final class ScriptHash {

    private static final int NULL = -1;

    private final MessageDigest sha256 = Sha256.digest();
    private final ByteBuffer buffer = ByteBuffer.allocate(8192);

    private ScriptHash() {
    }

    /** The hash of a panel: 64 hexadecimal digits in lower case. */
    static String of(PanelScript script) {
        var hash = new ScriptHash();
        hash.add(withoutWords(script).toString());
        hash.add(script.turns().size());
        script.turns().forEach(hash::add);
        script.questions().forEach(hash::add);
        script.problems().forEach(problem -> hash.add(problem.severity().name()));
        return hash.digest();
    }

    private static PanelScript withoutWords(PanelScript script) {
        return new PanelScript(script.id(), script.slug(), script.formerSlugs(), script.title(), script.language(),
                script.heldOn(), script.details(), script.duration(), script.source(), script.people(), List.of(), List.of(),
                script.terms(), script.mentions(), script.quality(), script.problems());
    }

    private void add(Turn turn) {
        add(turn.id());
        add(turn.ordinal());
        add(turn.kind().name());
        add(turn.speaker());
        add(turn.verbatim());
        add(turn.text());
        add(turn.span());
        add(turn.attribution());
        add(turn.corrections().isEmpty() ? null : turn.corrections().toString());
        add(turn.segments().size());
        for (var segment : turn.segments()) {
            add(segment.start());
            add(segment.end());
            add(segment.startTime());
            add(segment.endTime());
        }
        add(turn.question());
        add(turn.prompt());
    }

    private void add(Attribution attribution) {
        add(attribution.method().name());
        add(attribution.confidence());
        add(attribution.evidence().size());
        for (var evidence : attribution.evidence()) {
            add(evidence.kind());
            add(evidence.quote());
            add(evidence.start());
            add(evidence.end());
        }
        add(attribution.candidates().isEmpty() ? null : attribution.candidates().toString());
    }

    private void add(Question question) {
        add(question.id());
        add(question.ordinal());
        add(question.slug());
        add(question.kind().name());
        add(question.title());
        add(question.titleEn());
        add(question.askedBy());
        add(question.addressedTo().toString());
        add(question.parent());
        add(question.prompts().toString());
        add(question.asked() == null ? NULL : 1);
        if (question.asked() != null) {
            add(question.asked().span());
            add(question.asked().verbatim());
            add(question.asked().text());
        }
    }

    private void add(Span span) {
        add(span.start());
        add(span.end());
        add(span.startTime());
        add(span.endTime());
    }

    /** Adds a text with its length, so that no two sequences of texts give the same bytes. */
    private void add(String text) {
        if (text == null) {
            add(NULL);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        flush();
        sha256.update(bytes);
    }

    private void add(Integer number) {
        add(number == null ? NULL : number.intValue());
    }

    private void add(Double number) {
        add(number == null ? NULL : 1);
        add(number == null ? 0 : number.doubleValue());
    }

    private void add(int number) {
        reserve().putInt(number);
    }

    private void add(double number) {
        reserve().putDouble(number);
    }

    private ByteBuffer reserve() {
        if (buffer.remaining() < Double.BYTES) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        sha256.update(buffer.flip());
        buffer.clear();
    }

    private String digest() {
        flush();
        return HexFormat.of().formatHex(sha256.digest());
    }
}
