package dev.roundtable.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SourceFile;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.People;
import dev.roundtable.transcript.sheet.PeopleReader;
import dev.roundtable.transcript.sheet.SheetReader;
import dev.roundtable.transcript.sheet.Terms;
import dev.roundtable.transcript.sheet.TermsReader;
import dev.roundtable.transcript.term.TermDirectory;

/**
 * Reads what people.yaml, terms.yaml and the panel sheets declare for all panels. From one load to the next, it reads only the files that
 * have changed. A file that is wrong now declares what it declared when it was last right. One thread uses it.
 */
public final class Declarations {

    private final long limit;
    private final Map<String, Declared<PanelSheet>> sheets = new HashMap<>();
    private final Map<String, Declared<Object>> lists = new HashMap<>();

    /** @param limit the largest size of a file in bytes */
    public Declarations(long limit) {
        this.limit = limit;
    }

    /** Reads the declarations of some sources, and forgets those of all others. */
    Read read(Sources sources) {
        var declared = sheets(sources.panels());
        var problems = new ArrayList<Problem>();
        var unknown = new ArrayList<Problem>();
        var people = entries("people", sources.people(), PeopleReader::read, People.none(), problems, unknown);
        var terms = entries("terms", sources.terms(), TermsReader::read, Terms.none(), problems, unknown);
        var bundled = entries("bundled terms", sources.bundledTerms(), TermsReader::read, Terms.none(), problems, unknown);
        return new Read(new SpeakerDirectory(people, declared), new TermDirectory(terms.with(bundled), declared), problems,
                unknown);
    }

    /** Wrong sheets that were never right are left out: they are reported when their panel is read. */
    private List<PanelSheet> sheets(List<PanelSource> panels) {
        var declared = new ArrayList<PanelSheet>();
        var present = new HashMap<String, Declared<PanelSheet>>();
        for (var panel : panels) {
            if (panel.sheet() == null) {
                continue;
            }
            var declaration = sheet(panel.sheet(), sheets.get(panel.key()));
            present.put(panel.key(), declaration);
            if (declaration.value() != null) {
                declared.add(declaration.value());
            }
        }
        sheets.clear();
        sheets.putAll(present);
        return declared;
    }

    private Declared<PanelSheet> sheet(SourceFile file, Declared<PanelSheet> last) {
        var stamp = PanelSource.stamp(file);
        if (last != null && last.stamp().equals(stamp)) {
            return last;
        }
        try {
            return new Declared<>(stamp, SheetReader.read(PanelSource.bytes(file, limit)).declarations(), List.of());
        } catch (RuntimeException | StackOverflowError e) {
            return new Declared<>(stamp, last == null ? null : last.value(), List.of());
        }
    }

    /**
     * @param problems receives the problems of the files
     * @param unknown receives the same problems if the files were never right, so that their entries are missing
     */
    @SuppressWarnings("unchecked")
    private <T> T entries(String list, List<SourceFile> files, Function<List<TextFile>, T> reader, T none,
            List<Problem> problems, List<Problem> unknown) {
        var last = (Declared<T>) lists.get(list);
        var stamp = files.stream().map(PanelSource::stamp).toList();
        if (last == null || !last.stamp().equals(stamp) || !last.problems().isEmpty()) {
            last = read(files, reader, none, stamp, last);
            lists.put(list, (Declared<Object>) last);
        }
        problems.addAll(last.problems());
        if (last.value() == null) {
            unknown.addAll(last.problems());
        }
        return Objects.requireNonNullElse(last.value(), none);
    }

    private <T> Declared<T> read(List<SourceFile> files, Function<List<TextFile>, T> reader, T none, Object stamp,
            Declared<T> last) {
        var value = last == null ? null : last.value();
        try {
            return new Declared<>(stamp, reader.apply(files.stream().map(file -> PanelSource.bytes(file, limit)).toList()),
                    List.of());
        } catch (TranscriptException e) {
            return new Declared<>(stamp, value, e.problems());
        } catch (RuntimeException | StackOverflowError e) {
            return new Declared<>(stamp, value, List.of(ReaderFault.problem(files.get(0).name(), e)));
        }
    }

    /**
     * What was read of a file or of several.
     *
     * @param value what it declared when it was last right; null if it never was
     */
    private record Declared<T>(Object stamp, T value, List<Problem> problems) {}

    /**
     * The declarations of some sources.
     *
     * @param problems those of people.yaml and terms.yaml
     * @param unknown those among them that belong to files that were never right
     */
    record Read(SpeakerDirectory speakers, TermDirectory terms, List<Problem> problems, List<Problem> unknown) {}
}
