package dev.roundtable.transcript.format.label;

import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Entities;
import dev.roundtable.transcript.format.line.Lines;

/**
 * The Congressional Record as the Government Publishing Office publishes it (https://www.govinfo.gov), as text or in a page. A paragraph
 * is indented by two spaces, and may begin with the name of a speaker: {@code Mr. INSLEE. Mr. Speaker, I come …}. Titles are indented
 * more. A speaker may speak once.
 */
public final class CongressionalRecord implements TranscriptFormat {

    private static final String HEAD = "[Congressional Record ";
    private static final int REACH = 1_000;
    /** In spaces. */
    private static final int TITLE = 8;

    private static final Pattern LABEL = Pattern.compile(
            "((?:The (?:ACTING|VICE|PRESIDING|SPEAKER|PRESIDENT|CHAIR|CLERK)(?: [A-Za-z]{1,20}+){0,6}+"
                    + "|(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?:[A-Z][a-z]{0,3}+)?[A-Z][A-Z'’-]++(?: [A-Z][A-Z'’-]++)*+(?: of [A-Z][a-z]++(?: [A-Z][a-z]++)?)?)"
                    + "(?: \\([^()]{1,60}+\\))?)\\. (?=\\S)");
    /** Marks of pages, and the lines above the speech. */
    private static final Pattern MARK = Pattern
            .compile("\\s*+(?:\\[\\[?.{1,200}\\]\\]?|From the Congressional Record Online.*|_{3,}.*)\\s*+");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}+>");
    private static final Pattern PAGE_TITLE = Pattern.compile("<title>[^<]{0,500}+</title>", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        var text = input.text();
        var head = text.substring(0, Math.min(REACH, text.length()));
        return head.contains(HEAD)
                && text.lines().anyMatch(line -> line.startsWith("  ") && LABEL.matcher(line.strip()).lookingAt());
    }

    @Override
    public Transcript read(Input input) {
        var body = SpeechBuilder.ofParagraphs(input.file());
        var labels = new Labels(input.file());
        var said = new StringBuilder();
        Label voice = null;
        var lines = new Lines(PAGE_TITLE.matcher(input.text()).replaceFirst(""));
        boolean begun = false;
        while (lines.next()) {
            var line = Entities.decode(TAG.matcher(lines.text()).replaceAll(""));
            int indent = indent(line);
            if (line.isBlank() || MARK.matcher(line).matches() || indent >= TITLE) {
                continue;
            }
            var words = line.strip();
            var label = LABEL.matcher(words);
            if (indent > 0 && label.lookingAt()) {
                body.add(said.toString(), voice, null, null);
                said.setLength(0);
                voice = labels.of(label.group(1), lines.number());
                begun = true;
                words = words.substring(label.end());
            }
            if (begun) {
                said.append(said.isEmpty() ? "" : indent > 0 ? "\n\n" : " ").append(words);
            }
        }
        body.add(said.toString(), voice, null, null);
        body.facts(new Facts("en", "Congressional Record", null, List.of()));
        return body.transcript(name() + "/" + LabelShape.STOP.grammar(), null);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
