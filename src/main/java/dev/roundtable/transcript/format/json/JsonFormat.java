package dev.roundtable.transcript.format.json;

import java.util.List;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.json.value.JsonSource;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/** A format of JSON: the output of one recognizer, or a list of segments, turns or words. */
public final class JsonFormat implements TranscriptFormat {

    private final Dialect dialect;

    private JsonFormat(Dialect dialect) {
        this.dialect = dialect;
    }

    /** All formats of JSON, in the order in which they are tried: those of one product first. */
    public static List<TranscriptFormat> all() {
        return List.of(SegmentList.podcast(), SegmentList.whisperX(), SegmentList.whisper(), SegmentList.whisperCpp(),
                new AwsTranscribe(), new Speechmatics(), new SpeechmaticsV1(), new Deepgram(), new IbmWatson(),
                new GoogleSpeech(), new AzureSpeech(),
                new Rev(), new Iflytek(),
                SegmentList.assemblyAi(), SegmentList.tingwu(), SegmentList.rtzr(), new YoutubeEvents(),
                new ParliamentSpeeches(), new WordList(),
                new ChatExport(),
                SegmentList.anySegments(),
                SegmentList.anyTurns(), new RowList(), new OwnList())
                .stream().<TranscriptFormat>map(JsonFormat::new).toList();
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public boolean recognizes(Input input) {
        return !input.jsonShape().isEmpty() && dialect.recognizes(input.jsonShape());
    }

    @Override
    public Transcript read(Input input) {
        var source = new JsonSource(input.file(), input.text(), dialect.example());
        var walk = new JsonWalk();
        var talk = new Talk();
        var rest = dialect.read(input.jsonShape(), walk, talk);
        talk.readFacts(walk);
        walk.run(source, JsonSource.isLines(input.text()));
        if (!recognizes(input)) {
            throw source.broken(1, "The file has no " + dialect.mark() + ".");
        }
        rest.run();
        return talk.transcript(source, name());
    }
}
