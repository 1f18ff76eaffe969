package dev.roundtable.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.sheet.TermsReader;
import dev.roundtable.transcript.term.TermDirectory;

/** Panels to read in tests. */
public final class Panels {

    private Panels() {
    }

    /** The bundled panel, as the product reads it. */
    public static PanelScript agiNext() {
        return PanelReader.read(resource("agi-next-2026.txt"), resource("agi-next-2026.panel.yaml"));
    }

    /** The bundled panel with the terms that the product knows. */
    public static PanelScript agiNextWithTerms() {
        var terms = new TermDirectory(TermsReader.read(List.of(resource("terms.yaml"))), List.of());
        return new PanelReader(new ReadingOptions(SpeakerDirectory.empty(), terms, ReadingOptions.USUAL.minConfidence()))
                .panel(resource("agi-next-2026.txt"), resource("agi-next-2026.panel.yaml"));
    }

    /** A panel of these words under this sheet. */
    public static PanelScript of(String body, String sheet) {
        return PanelReader.read(transcript(body), sheet == null ? null : file("talk.panel.yaml", sheet));
    }

    /** A transcript of these words. */
    public static TextFile transcript(String body) {
        return file("talk.txt", "Title: A talk\nVideo ID: abc\n======\n\n" + body);
    }

    /** A file of this text. */
    public static TextFile file(String name, String text) {
        return new TextFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static TextFile resource(String name) {
        try (var in = Panels.class.getResourceAsStream("/transcripts/" + name)) {
            return new TextFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
