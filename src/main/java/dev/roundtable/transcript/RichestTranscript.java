package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Chooses the file with the most information among files with one talk in several formats. Names of speakers count most, then labels
 * without names, then times, then the length.
 *
 * @param file the chosen file
 * @param text the chosen file as text
 * @param transcript the content of the chosen file
 * @param warnings a warning for each other file
 */
record RichestTranscript(TextFile file, String text, Transcript transcript, List<Problem> warnings) {

    private static final Comparator<RichestTranscript> BY_INFORMATION = Comparator
            .<RichestTranscript>comparingInt(candidate -> speakers(candidate.transcript))
            .thenComparing(candidate -> hasTimes(candidate.transcript))
            .thenComparing(candidate -> candidate.transcript.body().length());

    /**
     * Reads all files, and chooses one.
     *
     * @param files at least one
     * @param format the format that the sheet names; null to recognize it by content
     * @param names names of people who may take part
     * @throws TranscriptException if none can be read; it has the problems of all
     */
    static RichestTranscript of(List<TextFile> files, String format, List<String> names) {
        var read = new ArrayList<RichestTranscript>();
        var wrong = new ArrayList<Problem>();
        for (var file : files) {
            try {
                var decoded = file.decoded();
                read.add(new RichestTranscript(file, decoded.text(), Formats.read(file.name(), decoded, format, names),
                        List.of()));
            } catch (TranscriptException e) {
                wrong.addAll(e.problems());
            }
        }
        if (read.isEmpty()) {
            throw new TranscriptException(wrong);
        }
        var richest = read.stream().reduce((best, next) -> BY_INFORMATION.compare(next, best) > 0 ? next : best).get();
        var warnings = new ArrayList<Problem>();
        read.stream().filter(other -> other != richest)
                .forEach(other -> warnings.add(notRead(other.file.name(), null, richest, "it tells more of the same talk.")));
        wrong.forEach(problem -> warnings
                .add(notRead(problem.file(), problem.line(), richest, "this one is wrong: " + problem.message())));
        return new RichestTranscript(richest.file, richest.text, richest.transcript, warnings);
    }

    private static Problem notRead(String file, Integer line, RichestTranscript richest, String reason) {
        return Problem.warning(file, line, "This file is not used, but %s of the same name: %s".formatted(richest.file.name(),
                reason), "Remove it, or give it another name if it is another talk.");
    }

    /** 2 if labels are names, 1 if they are such as SPEAKER_00 and only distinguish voices, 0 without labels. */
    private static int speakers(Transcript transcript) {
        return transcript.pieces().stream().filter(piece -> piece.label() != null)
                .mapToInt(piece -> LabelWords.isPart(piece.label()) ? 1 : 2).max().orElse(0);
    }

    private static boolean hasTimes(Transcript transcript) {
        return transcript.pieces().stream().anyMatch(piece -> piece.startTime() != null);
    }
}
