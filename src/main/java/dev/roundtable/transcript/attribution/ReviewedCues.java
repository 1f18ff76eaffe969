package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Cue;

/** Finds the reviewed cues of a sheet in the body. Each of them is a change of voice. */
public final class ReviewedCues {

    private final Body body;
    private final TreeMap<Integer, Cue> openings = new TreeMap<>();

    /**
     * Finds each cue of the sheet after the one before it.
     *
     * @throws TranscriptException if a cue does not occur after the previous one, or occurs there twice
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
                        "The cue \"%s\" occurs more than once after the previous one.".formatted(Excerpt.of(cue.opens())),
                        "Quote more of the words that follow it."));
            }
            openings.put(body.codePoint(index), cue);
            from = index + 1;
        }
        if (!problems.isEmpty()) {
            throw new TranscriptException(problems);
        }
    }

    /** The cue that begins at a code point; null if there is none. */
    public Cue at(int start) {
        return openings.get(start);
    }

    /** Who begins to speak at each cue, as slugs by index of the body. */
    public SortedMap<Integer, String> pins() {
        var pins = new TreeMap<Integer, String>();
        openings.forEach((start, cue) -> pins.put(body.index(start), cue.speaker()));
        return pins;
    }

    /** Stretches that tile the body, one for each cue. Words before the first cue have no speaker. */
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
                    "The cue \"%s\" occurs only before the cue that precedes it in the sheet."
                            .formatted(Excerpt.of(cue.opens())),
                    "Put the cues in the order of the transcript.");
        }
        // Searching the nearest words is slow, so it is done only for problems that are listed.
        var nearest = told ? NearestForm.in(body.text().substring(from), cue.opens()) : Optional.<String>empty();
        return Problem.error(file, cue.line(),
                "The cue \"%s\" does not occur in the transcript.".formatted(Excerpt.of(cue.opens()))
                        + nearest.map(form -> " The nearest words are \"%s\".".formatted(Excerpt.of(form))).orElse(""),
                "Quote the transcript exactly, with its mistakes and spaces.");
    }
}
