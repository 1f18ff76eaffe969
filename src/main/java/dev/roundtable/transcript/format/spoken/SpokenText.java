package dev.roundtable.transcript.format.spoken;

import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.InlineTimes;

/**
 * Text in which nobody is named and which is plainly speech, as recognizers write it: paragraphs or lines without labels. Times in
 * brackets between the words begin pieces, and {@code >>} changes the voice. All of it is read as speech, with a warning. {@link SpeechSigns} decides.
 */
public final class SpokenText implements TranscriptFormat {

    /** The mark of captions where the voice changes. */
    private static final Pattern VOICE = Pattern.compile("(?m)^[ \\t]{0,8}>>[ \\t]{0,8}");

    /** What people and recognizers call a transcript. */
    private static final Pattern NAME = Pattern.compile(
            "(?iu)transcri(?:pt|ç|pc|pç|bed)|transkr[iy]|trascrizion|транскри|стенограмм|расшифров|文字起こし|書き起こし|逐字稿|文字稿|转录|轉錄|转写|聽打|字幕|녹취|스크립트|(?<![a-z])asr(?![a-z])|asrout|whisper|captions?(?![a-z])|subtitles?(?![a-z])|subt[ií]tul|legendas|sottotitol|untertitel|sous-?titre|субтитр");

    /** What people call a recording. Notes on it have such names, too, but they are short. */
    private static final Pattern RECORDING = Pattern.compile(
            "(?iu)interview|entrevista|intervista|podcast|epis[oó]d(?:e|io)s?(?![a-z])|(?<![a-z])ep[ _.-]?\\d|лекци|интервью|采访|採訪|访谈|訪談|インタビュー|인터뷰");

    /** In characters: shorter captions without times are not worth reading. */
    private static final int SHORTEST_CAPTIONS = 100;

    @Override
    public String name() {
        return "spoken-text";
    }

    @Override
    public boolean recognizes(Input input) {
        if (input.labelStyle().refusal() != null) {
            return false;
        }
        if (SpokenHead.isOfCaptions(input.text()) && head(input).speech().length() >= SHORTEST_CAPTIONS) {
            return true;
        }
        var signs = SpeechSigns.of(InlineTimes.without(head(input).speech()));
        var name = input.file().substring(input.file().lastIndexOf('/') + 1);
        return signs.areSpeech(head(input).declared()) || signs.maybeSpeech()
                && (head(input).headed() || NAME.matcher(name).find() || signs.areLongTalk() && RECORDING.matcher(name).find());
    }

    @Override
    public Transcript read(Input input) {
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(input.file(), null,
                    "The text is not plainly speech: too few words are for a speaker or a listener, or it has headings or lists.",
                    "If all of it is said, put source: { format: plain-text } in the sheet."));
        }
        var head = head(input);
        var parts = InlineTimes.parts(head.speech().strip());
        var body = SpeechBuilder.ofCues(input.file());
        body.warn(null, head.speaker() == null
                ? "The file names no speakers, so all of it is read as speech."
                : "The file names a speaker only once, so all of it is read as the speech of %s.".formatted(head.speaker()),
                "Write labels where the speaker changes, or list the people in the panel sheet.");
        var speaker = head.speaker() == null ? null : new Labels(input.file()).of(head.speaker(), 1);
        for (var part : parts) {
            Double time = part.time();
            boolean later = false;
            for (var voice : VOICE.split(part.text(), -1)) {
                if (later) {
                    body.newVoice();
                }
                body.add(voice, later ? null : speaker, later ? null : time, null);
                later = true;
            }
        }
        return body.transcript(name(), head.title());
    }

    private static SpokenHead head(Input input) {
        return input.computed(SpokenHead.class, each -> SpokenHead.of(each.text()));
    }
}
