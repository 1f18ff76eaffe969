package dev.roundtable.transcript.format.spoken;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.form.OpeningLabel;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.TranscriptHeading;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Separates the head of a text without labels from its speech: a title with a rule below it, the name of a recording, an address, front
 * matter. A head has at most a few lines, which are no sentences, and something that nobody says.
 *
 * @param title the first line of the head; null without a head
 * @param speech the text below
 * @param declared whether the text says of itself that it is a transcript
 * @param headed whether all of it stands below a heading that says so
 * @param speaker the only speaker, who is named once above all words; null if nobody is named
 */
record SpokenHead(String title, String speech, boolean declared, boolean headed, String speaker) {

    private static final int DECLARED = 12;
    /** What a document says of itself at its beginning. */
    private static final Pattern TRANSCRIPT = Pattern.compile(
            "(?iu)(?:.{0,60}[^\\p{L}])?(?:transcripts?|transcription|transkript|transkription|transcripción|transcrição|trascrizione|транскрипт|транскрипция|стенограмма|расшифровка|стенограма|розшифровка|文字起こし|逐字稿|文字稿|녹취록)(?:[^\\p{L}].{0,60})?");

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NOTE = 600;
    /** The words of a talk are so many times longer than a note on it, or more. */
    private static final int TIMES_A_NOTE = 4;

    /** What nobody says: an address, the name of a file, a heading, a date in figures, the word for a transcript. */
    private static final Pattern WRITTEN = Pattern.compile(
            "https?://|www\\.|\\w_\\w|\\.(?:mp[34]|wav|m4a|mov|mkv)\\b|^#|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{8}|(?iu:transcri(?:pt|ção|pción)|transkript|trascrizione|транскрипт|стенограмм|стенограма|расшифровк|文字起こし|逐字稿|字幕)");
    /** A line with a day in figures and a few words, which stands above the words of that day. */
    private static final Pattern DATED = Pattern.compile("\\W{0,4}\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?:\\s+\\S+){0,5}\\s*");
    private static final Pattern CAPTION_FIELDS = Pattern
            .compile("(?:WEBVTT\\s*\\R)?Kind: ?captions\\s*\\R(?:Language: ?[a-zA-Z-]{2,12}\\s*\\R)?");
    private static final Pattern RULE = Pattern.compile("\\s*[=_*-]{3,}\\s*");

    /** Whether a text begins with the first fields of a file of captions whose times were removed. */
    static boolean isOfCaptions(String text) {
        return CAPTION_FIELDS.matcher(text).lookingAt();
    }

    /** Separates the head, if there is one. */
    static SpokenHead of(String text) {
        var matter = SpokenMatter.of(text);
        var head = of(matter);
        return matter.title() == null
                ? head
                : new SpokenHead(matter.title(), head.speech, head.declared, head.headed, head.speaker);
    }

    private static SpokenHead of(SpokenMatter matter) {
        var all = withoutNote(withoutCaptionFields(matter.body()));
        boolean declared = matter.declared() || isDeclared(all);
        var monologue = monologue(all, declared);
        if (monologue != null) {
            return monologue;
        }
        var below = belowHeading(all);
        if (below != null) {
            return below;
        }
        var body = declared ? SpokenParagraphs.of(all) : all;
        var lines = new Lines(body);
        String title = null;
        boolean written = false;
        int count = 0;
        while (lines.next()) {
            if (lines.isBlank() && count == 0) {
                continue;
            }
            boolean rule = RULE.matcher(lines.text()).matches();
            if (lines.isBlank() || rule) {
                return written || rule && title != null
                        ? new SpokenHead(title.replaceFirst("^#+\\s*", "").strip(), rest(body, lines.nextStart()), declared,
                                false, null)
                        : new SpokenHead(null, body, declared, false, null);
            }
            count++;
            var line = lines.text().strip();
            written |= WRITTEN.matcher(line).find();
            title = title == null ? line : title;
            if (count > MOST_LINES || !line.startsWith("#") && isSpeech(line)) {
                return new SpokenHead(null, body, declared, false, null);
            }
        }
        return new SpokenHead(null, body, declared, false, null);
    }

    /** What stands below the heading "Transcript", if that is most of the text; null without such a heading. */
    private static SpokenHead belowHeading(String text) {
        var lines = new Lines(text);
        String title = null;
        while (lines.next() && 2 * lines.nextStart() < text.length()) {
            var line = lines.text();
            if (line.startsWith("#") && TranscriptHeading.is(line)) {
                return new SpokenHead(title, SpokenParagraphs.of(text.substring(lines.nextStart())), true, true, null);
            }
            title = title == null && line.startsWith("# ") ? line.substring(2).strip() : title;
        }
        return null;
    }

    /** A text that begins with the label of its only speaker, below a title or not; null for any other text. */
    private static SpokenHead monologue(String text, boolean declared) {
        var lines = new Lines(text);
        String title = null;
        for (int count = 0; count <= MOST_LINES && lines.next();) {
            var line = lines.text().strip();
            if (line.isEmpty() || RULE.matcher(line).matches()) {
                continue;
            }
            var speaker = OpeningLabel.of(line);
            if (speaker != null) {
                return new SpokenHead(title, speaker.words() + "\n" + text.substring(lines.nextStart()),
                        declared || LabelWords.isVoice(speaker.name()),
                        false, speaker.name());
            }
            if (isSpeech(line)) {
                return null;
            }
            title = title == null ? line.replaceAll("^[#*_\\s]+|[*_\\s]+$", "") : title;
            count++;
        }
        return null;
    }

    /** Whether a line is a sentence, or too long for a head. */
    private static boolean isSpeech(String line) {
        return line.length() > LONGEST_LINE || ".!?。！？".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** The text below the head, without a rule or a line such as a date above the speech. */
    private static String rest(String body, int from) {
        var lines = new Lines(body.substring(from));
        int start = 0;
        while (lines.next() && (lines.isBlank() || RULE.matcher(lines.text()).matches() || isDated(lines.text()))) {
            start = lines.nextStart();
        }
        return body.substring(from + start);
    }

    /** Whether a line at the beginning says that this is a transcript. */
    private static boolean isDeclared(String text) {
        var lines = new Lines(text);
        while (lines.number() < DECLARED && lines.next()) {
            if (TRANSCRIPT.matcher(lines.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The text without the first fields of a file of captions whose times were removed. */
    private static String withoutCaptionFields(String text) {
        var fields = CAPTION_FIELDS.matcher(text);
        return fields.lookingAt() ? text.substring(fields.end()) : text;
    }

    /** The text without a note on it that is quoted between its title and its first words. */
    private static String withoutNote(String text) {
        var out = new StringBuilder();
        var lines = new Lines(text);
        boolean titled = false;
        int start = 0;
        int noted = 0;
        while (lines.next() && (lines.isBlank() || lines.text().startsWith("#") || titled && lines.text().startsWith("> "))) {
            titled |= lines.text().startsWith("#");
            boolean note = lines.text().startsWith("> ");
            noted += note ? lines.text().length() : 0;
            out.append(note ? "" : lines.text() + "\n");
            start = lines.nextStart();
        }
        boolean few = noted > 0 && noted < LONGEST_NOTE && text.length() - start > TIMES_A_NOTE * noted;
        return few ? out + text.substring(start) : text;
    }

    private static boolean isDated(String line) {
        return DATED.matcher(line).matches() && !isSpeech(line.strip());
    }
}
