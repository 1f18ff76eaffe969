package dev.roundtable.ingest.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;

/** Writes the lines of a check, and counts. Problems are written as compilers do, so that editors find the place. */
final class CheckOutput {

    private final PrintWriter out;
    private int panels;
    private int refused;
    private int warnings;
    private int errors;

    CheckOutput(PrintWriter out) {
        this.out = out;
    }

    /** A panel that is loaded, with its warnings. */
    void panel(PanelScript script) {
        panels++;
        var source = script.source();
        var silent = unattributed(1 - script.quality().attributedShare());
        line("%s: %s, %s, %s, %s, %s%s".formatted(source.file(), source.format(), script.language(),
                speakers(script.people()), count(script.turns().size(), "turn"),
                count(script.questions().size(), "question"), silent));
        script.problems().forEach(problem -> write("  ", problem));
    }

    /** A panel that is not loaded. */
    void refused(String name, List<Problem> problems) {
        refused++;
        line(name + ": refused" + (problems.isEmpty() ? ", because another panel has its slug" : ""));
        problems.forEach(problem -> write("  ", problem));
    }

    /** A problem that belongs to no single panel. */
    void problem(Problem problem) {
        write("", problem);
    }

    /** Writes the summary. Returns whether there are panels and no errors. */
    boolean end() {
        line("");
        line("%s read, %s refused, %s, %s.".formatted(count(panels, "panel"), refused == 0 ? "none" : number(refused),
                count(errors, "error"), count(warnings, "warning")));
        out.flush();
        return panels > 0 && refused == 0 && errors == 0;
    }

    private void write(String indent, Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        errors += error ? 1 : 0;
        warnings += error ? 0 : 1;
        line("%s%s%s: %s: %s".formatted(indent, problem.file(), problem.line() == null ? "" : ":" + problem.line(),
                error ? "error" : "warning", problem.message()));
        if (problem.remedy() != null) {
            line(indent + "    " + problem.remedy());
        }
    }

    private void line(String text) {
        out.print(text + "\n");
        out.flush();
    }

    /** Such as: 3 speakers (2 anonymous). An anonymous one has a label such as SPEAKER_00, which is no name. */
    private static String speakers(List<Person> people) {
        long anonymous = people.stream().filter(person -> LabelWords.isPart(person.name())).count();
        return count(people.size(), "speaker") + (anonymous == 0 ? "" : " (%,d anonymous)".formatted(anonymous));
    }

    /** How many of the characters have no known speaker; empty if all have one. */
    private static String unattributed(double share) {
        return share <= 0
                ? ""
                : ", %s of the characters without a known speaker"
                        .formatted(share < 0.01 ? "less than 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * share));
    }

    private static String count(int number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
