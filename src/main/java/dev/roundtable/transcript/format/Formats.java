package dev.roundtable.transcript.format;

import java.util.List;
import java.util.stream.Collectors;

import dev.roundtable.transcript.NearestForm;
import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.TextFile;
import dev.roundtable.transcript.Transcript;
import dev.roundtable.transcript.TranscriptException;

/** The transcript formats that can be read. */
public final class Formats {

    private static final List<TranscriptFormat> ALL = List.of(new YoutubeText());

    private Formats() {
    }

    /**
     * Reads a transcript, in the named format or in the one that its content shows.
     *
     * @param format a format's name; null to recognise it
     * @throws TranscriptException when no format fits, or the text breaks its format
     */
    public static Transcript read(TextFile file, String format) {
        var text = file.text();
        var names = ALL.stream().map(TranscriptFormat::name).toList();
        if (format != null) {
            return ALL.stream().filter(known -> known.name().equals(format)).findFirst()
                    .orElseThrow(() -> new TranscriptException(Problem.error(file.name(), null,
                            "There is no format \"%s\".".formatted(format) + NearestForm.hint(names, format),
                            "The formats are: " + String.join(", ", names) + ".")))
                    .read(file.name(), text);
        }
        return ALL.stream().filter(known -> known.recognises(text)).findFirst().orElseThrow(() -> {
            var seen = text.lines().findFirst().orElse("").codePoints().limit(40)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            return new TranscriptException(Problem.error(file.name(), 1,
                    "The transcript's format is not recognised; it begins with \"%s\".".formatted(seen),
                    "Formats that can be read: " + names.stream().collect(Collectors.joining(", ")) + "."));
        }).read(file.name(), text);
    }
}
