package dev.roundtable.transcript.format;

import dev.roundtable.transcript.file.Transcript;

/** Plain text: all of it is speech, without labels. It is never recognized by content, so a sheet must name it. */
final class PlainText implements TranscriptFormat {

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public boolean recognizes(Input input) {
        return false;
    }

    @Override
    public Transcript read(Input input) {
        return YoutubeText.whole(input.file(), name(), null, null, input.text());
    }
}
