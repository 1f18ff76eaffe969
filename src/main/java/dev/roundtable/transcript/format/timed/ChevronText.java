package dev.roundtable.transcript.format.timed;

import java.util.Locale;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.TextJoiner;
import dev.roundtable.transcript.format.timed.line.Utterance;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/**
 * Captions that were pasted as text, without times: {@code >>} begins each voice, as in live captions. {@code >> ANNA: words} names the
 * voice; a mark without a name is a voice without a name. Text above the first mark is speech. Markdown and mail, in which the sign is a
 * quotation, are not recognized. No standard describes these texts.
 */
public final class ChevronText implements TranscriptFormat {

    private static final String FORMAT = "timed/chevrons";
    /** More words without a mark are rarely of one voice. */
    private static final int LONG_VOICE = 20_000;
    private static final int MOST_WARNINGS = 10;

    @Override
    public String name() {
        return "timed";
    }

    @Override
    public boolean recognizes(Input input) {
        return !chevrons(input).voices().isEmpty() && !input.computed(TimedReading.class, TimedReading::of).fits()
                && (!new Labelled().recognizes(input) || hasBareMarks(input));
    }

    @Override
    public Transcript read(Input input) {
        var chevrons = chevrons(input);
        if (chevrons.voices().isEmpty()) {
            throw new TranscriptException(Problem.error(input.file(), null, "No marks >> were found that begin sentences.",
                    "Write >> where each voice begins, or name another format."));
        }
        var body = SpeechBuilder.ofParagraphs(input.file());
        var labels = new Labels(input.file());
        var names = new WordLabels(input, chevrons.voices());
        int doubts = 0;
        boolean marked = chevrons.beginsWithMark();
        for (var voice : chevrons.voices()) {
            var words = voice.words();
            var name = name(names, words.get(0).text());
            if (marked) {
                body.newVoice();
            }
            if (name == null && doubts < MOST_WARNINGS && isDoubtful(words.get(0).text())) {
                doubts++;
                body.warn(voice.line(), "\"%s\" has a colon behind it but may be no name; it is read as speech."
                        .formatted(Excerpt.of(LabelLine.of(words.get(0).text()).label())),
                        "If it is a name, list it under people in the panel sheet.");
            }
            body.add(said(voice, name == null ? 0 : name.start()), name == null ? null : labels.of(name.name(), voice.line()),
                    null, null);
            if (voice.size() > LONG_VOICE) {
                body.warn(voice.line(),
                        "No >> is in the %,d characters from here on, so they are read as one voice.".formatted(voice.size()),
                        "Put >> where another voice begins, if several people speak.");
            }
            marked = true;
        }
        return body.transcript(FORMAT, null);
    }

    private static Chevrons chevrons(Input input) {
        return input.computed(Chevrons.class, Chevrons::of);
    }

    /** Whether some marks have no name, and all names stand behind marks: names alone would give words to the voice before. */
    private static boolean hasBareMarks(Input input) {
        var voices = chevrons(input).voices();
        var names = new WordLabels(input, voices);
        long bare = voices.stream().filter(each -> name(names, each.words().get(0).text()) == null).count();
        long lines = voices.stream().flatMap(each -> each.words().stream().skip(1))
                .filter(each -> names.of(each.text()) != null).count();
        return bare > 0 && lines == 0;
    }

    private static String said(Utterance voice, int start) {
        var said = new StringBuilder();
        for (var words : voice.words()) {
            said.append(said.isEmpty() ? "" : "\n").append(words.text());
        }
        return TextJoiner.fold(said.substring(start));
    }

    /** The name behind a mark; null if there is none. A full name, or one in capitals, needs no other evidence there. */
    private static WordLabels.Start name(WordLabels names, String text) {
        var start = names.of(text, true);
        var line = start == null ? LabelLine.of(text) : null;
        boolean likely = line != null && line.label() != null && VoiceName.isLikely(line.label())
                && (isInCapitals(line.label()) || VoiceName.isCertain(line.label()));
        return likely ? new WordLabels.Start(line.label(), line.speechStart()) : start;
    }

    private static boolean isDoubtful(String text) {
        var line = LabelLine.of(text);
        return line != null && line.label() != null && VoiceName.isLikely(line.label());
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
