package dev.roundtable.transcript.format;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.DecodedText;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.caption.Ass;
import dev.roundtable.transcript.format.caption.Lrc;
import dev.roundtable.transcript.format.caption.Sami;
import dev.roundtable.transcript.format.caption.Sbv;
import dev.roundtable.transcript.format.caption.SubRip;
import dev.roundtable.transcript.format.caption.WebVtt;
import dev.roundtable.transcript.format.caption.ttml.Ttml;
import dev.roundtable.transcript.format.html.HtmlPage;
import dev.roundtable.transcript.format.json.JsonDescription;
import dev.roundtable.transcript.format.json.JsonFormat;
import dev.roundtable.transcript.format.json.JsonText;
import dev.roundtable.transcript.format.label.CongressionalRecord;
import dev.roundtable.transcript.format.label.Labelled;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.shape.AskedText;
import dev.roundtable.transcript.format.shape.BoldTurnText;
import dev.roundtable.transcript.format.shape.InlineText;
import dev.roundtable.transcript.format.shape.NumberedText;
import dev.roundtable.transcript.format.shape.QuotedText;
import dev.roundtable.transcript.format.shape.ShapedText;
import dev.roundtable.transcript.format.spoken.SpokenText;
import dev.roundtable.transcript.format.timed.ChevronText;
import dev.roundtable.transcript.format.timed.TimedText;
import dev.roundtable.transcript.format.timed.table.TimedTable;
import dev.roundtable.transcript.format.xml.XmlTalk;

/** Recognizes the format of a transcript by its content, and reads it. The file name only says that the file is a transcript. */
public final class Formats {

    /** In the order in which they are tried: formats with a signature first, formats that need the whole text last. */
    private static final List<TranscriptFormat> BY_CONTENT = Stream.<List<? extends TranscriptFormat>>of(
            List.of(new WebVtt(), new Ttml(), new Ass(), new Sami(), new Clan()), JsonFormat.all(),
            List.of(new JsonText(
                    List.of(TimedText.labelled(), new Labelled(), new ShapedText(), TimedText.unlabelled()), new SpokenText())),
            List.of(new XmlTalk(), new CongressionalRecord()),
            List.of(new HtmlPage(List.of(new WebVtt(), new SubRip(), TimedText.labelled(), InlineText.ofBoldNames(),
                    new Labelled(), new ShapedText(), TimedText.unlabelled()), new SpokenText())),
            List.of(TimedText.namedCues(), new TimedTable(), new SubRip(), new Sbv(), new Lrc(), new YoutubeText(),
                    TimedText.labelled(), new ChevronText(),
                    InlineText.ofNames(), new QuotedText(), new AskedText(), new BoldTurnText(), new Labelled(),
                    new ShapedText(),
                    new NumberedText(), TimedText.unlabelled(),
                    new SpokenText()))
            .<TranscriptFormat>flatMap(List::stream).toList();

    /** Plain text is never recognized, because any text is plain text. */
    private static final PlainText BY_NAME_ONLY = new PlainText();

    private static final String XML = ".xml";
    private static final String LOG = ".log";
    private static final List<String> EXTENSIONS = List.of(".txt", ".md", ".vtt", ".srt", ".json", ".jsonl", ".ndjson", ".sbv",
            ".ttml", ".dfxp", ".lrc", ".ass", ".ssa", ".smi", ".sami", ".html", ".htm", ".xhtml", ".otr", ".cha", ".csv",
            ".tsv", XML, LOG);

    /** Most files with these extensions are tables of other things. */
    private static final List<String> TABLES = List.of(".csv", ".tsv");

    private Formats() {
    }

    /** The extensions of transcripts, as a message lists them: {@code .txt, .md or .json}. */
    public static String extensions() {
        int last = EXTENSIONS.size() - 1;
        return String.join(", ", EXTENSIONS.subList(0, last)) + " or " + EXTENSIONS.get(last);
    }

    /**
     * Reads a transcript in the format of its content.
     *
     * @param file the file as received
     * @return what the file says, with pieces that tile the body
     * @throws TranscriptException when no format is recognized, or the recognized one is broken; the problem names the file and,
     *         where there is one, the line
     */
    public static Transcript read(TextFile file) {
        return read(file, null, List.of());
    }

    /**
     * Reads a transcript in a given format.
     *
     * @param file the file as received
     * @param format the format's name; null to recognize it by content
     * @param names names of people who may take part; as labels, they need no other evidence
     * @return what the file says, with pieces that tile the body
     * @throws TranscriptException when there is no such format, or the file breaks it
     */
    public static Transcript read(TextFile file, String format, Collection<String> names) {
        return read(file.name(), file.decoded(), format, names);
    }

    /**
     * Reads a transcript that is decoded already; otherwise like {@link #read(TextFile, String, Collection)}.
     *
     * @param name the name of the file, for messages
     * @throws TranscriptException when there is no such format, or the text breaks it
     */
    public static Transcript read(String name, DecodedText decoded, String format, Collection<String> names) {
        var transcript = read(Input.of(name, decoded.text(), names), format);
        return decoded.warnings().isEmpty() ? transcript : transcript.withWarnings(decoded.warnings());
    }

    private static Transcript read(Input input, String format) {
        if (format == null) {
            return BY_CONTENT.stream().filter(each -> each.recognizes(input)).findFirst().map(each -> each.read(input))
                    .orElseGet(() -> unlabelled(input));
        }
        var known = names();
        if (!known.contains(format)) {
            throw new TranscriptException(Problem.error(input.file(), null,
                    "There is no transcript format \"" + format + "\"." + NearestForm.hint(known, format),
                    "Use one of: " + String.join(", ", known) + "; or leave it out, and the content decides."));
        }
        // Several readers may share a name, such as those of text and of tables with times. The last one is the most general.
        var readers = BY_CONTENT.stream().filter(each -> each.name().equals(format)).toList();
        return readers.stream().filter(each -> readers.size() > 1 && each.recognizes(input)).findFirst()
                .orElse(readers.isEmpty() ? BY_NAME_ONLY : readers.get(readers.size() - 1)).read(input);
    }

    /** Whether a file is read as a transcript, by the extension of its name, in any case. */
    public static boolean isTranscript(String name) {
        return EXTENSIONS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether a file has the extension of a table, in any case. */
    public static boolean isTable(String name) {
        return TABLES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether a file has the extension of XML, in any case. */
    public static boolean isXml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(XML);
    }

    /** Whether a file has the extension of a log, in any case. */
    public static boolean isLog(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(LOG);
    }

    /**
     * Whether most files with the extension of a name are no transcripts. Such a file is one only if {@link #isHeadOfSpeech} holds, too.
     */
    public static boolean isMostlyOther(String name) {
        return isTable(name) || isXml(name) || isLog(name);
    }

    /**
     * Whether the beginning of a file is that of a table of speech (by the names of its columns, or without names by its first rows), of
     * XML with speech or captions, or of a log of a chat.
     *
     * @param name the name of the file, for which {@link #isMostlyOther} holds
     * @param head the beginning of the file, with the whole first rows or the first speech
     */
    public static boolean isHeadOfSpeech(String name, String head) {
        return isXml(name) ? XmlTalk.isHead(head) : isLog(name) ? TimedText.isHeadOfChat(head) : TimedTable.isHead(head);
    }

    /** The names that a sheet may give, in the order in which formats are tried. */
    public static List<String> names() {
        return Stream.concat(BY_CONTENT.stream().map(TranscriptFormat::name).distinct(), Stream.of(BY_NAME_ONLY.name()))
                .toList();
    }

    private static Transcript unlabelled(Input input) {
        if (PlainText.isSpeechOfPeople(input)) {
            return BY_NAME_ONLY.readSpeechOfPeople(input);
        }
        throw unrecognized(input);
    }

    private static TranscriptException unrecognized(Input input) {
        var lines = new Lines(input.text());
        while (lines.next() && lines.isBlank()) {
            // the message quotes the first line that is not blank
        }
        var json = JsonDescription.of(input.text(), input.jsonShape());
        var lineReason = json == null ? RecognizerLines.reason(input.text()) : null;
        var reason = json == null && lineReason == null ? input.labelStyle().refusal() : lineReason;
        var seen = json == null ? "It begins with \"" + Excerpt.of(lines.text()) + "\"." : "It is " + Excerpt.of(json) + ".";
        return new TranscriptException(Problem.error(input.file(), lines.number(),
                "This is no transcript format that Roundtable knows. " + seen + (reason == null ? "" : " " + reason),
                "Accepted are WebVTT (first line WEBVTT), SubRip, SBV, TTML, ASS, LRC, SAMI, JSON with \"segments\" (Podcasting 2.0, Whisper, WhisperX) or of another recognizer, HTML pages with a talk, "
                        + "the text of a video service (Title:, Video ID: and a rule of =), and text or Markdown with speaker labels "
                        + "(\"Name: …\" or \"### Name:\"; names that occur once count when the panel sheet lists them under people). "
                        + PlainText.advice(input)));
    }
}
