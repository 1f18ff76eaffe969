package dev.roundtable.transcript.format;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;

/** The sample files under src/test/resources/formats, and helpers to read a text. */
public final class Samples {

    /** Each sample and the format that it is in. */
    static final Map<String, String> FORMATS = Map.ofEntries(
            entry("talk.cha", "clan"),
            entry("youtube.txt", "youtube-text"),
            entry("name-time.txt", "timed/name-time"),
            entry("time-words.txt", "timed/time-words"),
            entry("table.csv", "timed/table"),
            entry("chevrons.txt", "timed/chevrons"),
            entry("labelled.txt", "labelled"),
            entry("labelled.md", "labelled"),
            entry("voices.vtt", "webvtt/voice"),
            entry("subtitles.srt", "srt/name-colon"),
            entry("captions.sbv", "sbv/name-colon"),
            entry("lines.lrc", "lrc/name-colon"),
            entry("talk.ass", "ass/voice"),
            entry("talk.smi", "sami/name-colon"),
            entry("talk.ttml", "ttml/voice"),
            entry("podcast.json", "podcast-json"),
            entry("whisperx.json", "whisperx-json"),
            entry("whisper.json", "whisper-json"));

    private Samples() {
    }

    static byte[] bytes(String sample) {
        try (var in = Samples.class.getResourceAsStream("/formats/" + sample)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Transcript sample(String name) {
        return Formats.read(new TextFile(name, bytes(name)));
    }

    public static TextFile file(String text) {
        return new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Transcript read(String text) {
        return Formats.read(file(text));
    }

    public static TranscriptException refused(String text) {
        return catchThrowableOfType(TranscriptException.class, () -> read(text));
    }

    /** One line per piece: the label, and the words without what separates them from the next. */
    public static List<String> speeches(Transcript transcript) {
        var speeches = new ArrayList<String>();
        int at = 0;
        for (var piece : transcript.pieces()) {
            int end = transcript.body().offsetByCodePoints(at, piece.end() - piece.start());
            speeches.add(piece.label() + "|" + transcript.body().substring(at, end).strip());
            at = end;
        }
        return speeches;
    }

    /** Whether the pieces, joined in order, give the body back. */
    public static boolean tiles(Transcript transcript) {
        int at = 0;
        for (var piece : transcript.pieces()) {
            if (piece.start() != at || piece.end() <= at) {
                return false;
            }
            at = piece.end();
        }
        return at > 0 && at == transcript.body().codePointCount(0, transcript.body().length());
    }
}
