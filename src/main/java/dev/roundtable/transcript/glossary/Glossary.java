package dev.roundtable.transcript.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.roundtable.text.NearestForm;
import dev.roundtable.text.WordBoundary;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.GlossaryEntry;

/**
 * Finds misheard words in a body by the glossary of a sheet. If two entries overlap, the one limited to a context wins, then the
 * longer one, then the earlier one in the text. An entry matches only whole words; see {@link WordBoundary}.
 */
public final class Glossary {

    private final Body body;
    private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final PanelSheet sheet;
    private final Set<GlossaryEntry> matched = new HashSet<>();
    private final Set<GlossaryEntry> applied = new HashSet<>();

    /** Finds every entry of the sheet in the body. */
    public Glossary(Body body, PanelSheet sheet) {
        this.body = body;
        this.sheet = sheet;
        var found = new ArrayList<Replacement>();
        for (var entry : sheet.glossary()) {
            int before = found.size();
            if (entry.in().isEmpty()) {
                find(entry, 0, body.text().length(), found);
            } else {
                entry.in().forEach(context -> findInContext(sheet.file(), entry, context, found));
            }
            if (found.size() > before) {
                matched.add(entry);
            } else if (entry.in().size() != 1) {
                problems.add(neverMatches(sheet.file(), entry.line(), entry.from()));
            }
        }
        selectWithoutOverlap(found);
    }

    /** The replacements within a stretch, in order and without overlaps. Offsets are UTF-16 indexes into the body. */
    List<Replacement> between(int start, int end) {
        var within = replacements.subMap(start, end).values().stream().filter(replacement -> replacement.end() <= end).toList();
        within.forEach(replacement -> applied.add(replacement.entry()));
        return within;
    }

    /** Warnings of entries and contexts that never match, and of entries that were never applied. It is called after all corrections. */
    public List<Problem> problems() {
        var all = new ArrayList<>(problems);
        sheet.glossary().stream().filter(entry -> matched.contains(entry) && !applied.contains(entry)).forEach(entry -> all
                .add(Problem.warning(sheet.file(), entry.line(), "The glossary's \"%s\" is never applied: the voice changes"
                        .formatted(Excerpt.of(entry.from()))
                        + " within it, or another entry corrects the same words, at each place where it occurs.",
                        "Remove it, or check that it is within one turn.")));
        return all;
    }

    private void findInContext(String file, GlossaryEntry entry, String context, List<Replacement> found) {
        int before = found.size();
        for (int at = body.text().indexOf(context); at >= 0; at = body.text().indexOf(context, at + 1)) {
            find(entry, at, at + context.length(), found);
        }
        if (found.size() == before) {
            problems.add(neverMatches(file, entry.line(), context));
        }
    }

    private void find(GlossaryEntry entry, int start, int end, List<Replacement> found) {
        var text = body.text();
        var from = entry.from();
        for (int at = text.indexOf(from, start); at >= 0 && at + from.length() <= end; at = text.indexOf(from, at + 1)) {
            if (WordBoundary.isWhole(text, at, at + from.length())) {
                found.add(new Replacement(at, at + from.length(), entry));
            }
        }
    }

    private void selectWithoutOverlap(List<Replacement> found) {
        var byRank = new ArrayList<>(found);
        byRank.sort(Comparator.comparing((Replacement replacement) -> replacement.entry().in().isEmpty())
                .thenComparing(replacement -> replacement.start() - replacement.end())
                .thenComparing(Replacement::start));
        for (var replacement : byRank) {
            var before = replacements.lowerEntry(replacement.end());
            if (before == null || before.getValue().end() <= replacement.start()) {
                replacements.put(replacement.start(), replacement);
            }
        }
    }

    /** @param words the words of an entry, or a context with them */
    private Problem neverMatches(String file, int line, String words) {
        if (body.text().contains(words)) {
            return Problem.warning(file, line,
                    "The glossary's \"%s\" occurs in the transcript, but the words to correct are only a part of longer words there."
                            .formatted(Excerpt.of(words)),
                    "Write whole words under from, or remove the entry.");
        }
        // Searching the nearest words is slow, so it is done only for problems that are listed.
        var near = problems.size() < TranscriptException.MOST ? NearestForm.in(body.text(), words) : Optional.<String>empty();
        var nearest = near.map(form -> " The nearest words are \"%s\".".formatted(Excerpt.of(form))).orElse("");
        return Problem.warning(file, line,
                "The glossary's \"%s\" never occurs in the transcript.".formatted(Excerpt.of(words)) + nearest,
                "Quote the transcript exactly, or remove the entry.");
    }

    /** A replacement of a stretch; offsets are UTF-16 indexes into the body. */
    record Replacement(int start, int end, GlossaryEntry entry) {}
}
