package dev.roundtable.transcript.format;

import dev.roundtable.transcript.file.Transcript;

/** Text that is all speech and says nothing of itself. Only a sheet can say that a file is that, so nothing is recognised. */
final class PlainText implements TranscriptFormat {

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public boolean recognises(Input input) {
        return false;
    }

    @Override
    public Transcript read(Input input) {
        return YoutubeText.whole(input.file(), name(), null, null, input.text());
    }
}
