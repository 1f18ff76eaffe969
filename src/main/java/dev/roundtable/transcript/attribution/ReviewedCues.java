package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Cue;

/** The changes of voice that an editor confirmed, found in the body. */
public final class ReviewedCues {

    private final Body body;
    private final TreeMap<Integer, Cue> openings = new TreeMap<>();

    /**
     * Finds each cue of the sheet after the one before it.
     *
     * @throws TranscriptException when a cue does not occur, occurs only before the one before it, or is not unique after it
     */
    public ReviewedCues(Body body, PanelSheet sheet) {
        this.body = body;
        var problems = new ArrayList<Problem>();
        int from = 0;
        for (var cue : sheet.cues()) {
            int index = body.text().indexOf(cue.opens(), from);
            if (index < 0) {
                problems.add(notFound(sheet.file(), cue, from, problems.size() < TranscriptException.MOST));
                continue;
            }
            if (body.text().indexOf(cue.opens(), index + 1) >= 0) {
                problems.add(Problem.error(sheet.file(), cue.line(),
                        "The cue \"%s\" occurs more than once after the previous one.".formatted(cue.opens()),
                        "Quote more of the words that follow it."));
            }
            openings.put(body.codePoint(index), cue);
            from = index + 1;
        }
        if (!problems.isEmpty()) {
            throw new TranscriptException(problems);
        }
    }

    /** The cue that opens a turn at this code point; null where none does. */
    public Cue at(int start) {
        return openings.get(start);
    }

    /** Stretches that tile the body, one for each cue; words before the first cue are nobody's. */
    public List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        int first = openings.isEmpty() ? body.length() : openings.firstKey();
        if (first > 0) {
            stretches.add(new Stretch(0, first, null, new Attribution(Method.UNKNOWN, 0, List.of(), List.of())));
        }
        openings.forEach((start, cue) -> {
            var next = openings.higherKey(start);
            int quoted = start + cue.opens().codePointCount(0, cue.opens().length());
            var evidence = new Evidence("cue", cue.opens(), start, quoted);
            stretches.add(new Stretch(start, next == null ? body.length() : next, cue.speaker(),
                    new Attribution(Method.REVIEWED, 1, List.of(evidence), List.of())));
        });
        return stretches;
    }

    private Problem notFound(String file, Cue cue, int from, boolean told) {
        if (body.text().contains(cue.opens())) {
            return Problem.error(file, cue.line(),
                    "The cue \"%s\" occurs only before the cue that precedes it in the sheet.".formatted(cue.opens()),
                    "Put the cues in the order of the transcript.");
        }
        // The nearest words are worth a pass over the text only where somebody reads of them.
        var nearest = told ? NearestForm.in(body.text().substring(from), cue.opens()) : Optional.<String>empty();
        return Problem.error(file, cue.line(), "The cue \"%s\" does not occur in the transcript.".formatted(cue.opens())
                + nearest.map(form -> " The nearest words are \"%s\".".formatted(form)).orElse(""),
                "Quote the transcript exactly, with its mistakes and spaces.");
    }
}
