package dev.roundtable.transcript.format;

import dev.roundtable.transcript.Transcript;

/** Text that is all speech and says nothing of itself. Only a sheet can say that a file is that, so nothing is recognised. */
final class PlainText implements TranscriptFormat {

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public boolean recognises(String text) {
        return false;
    }

    @Override
    public Transcript read(String file, String text) {
        return YoutubeText.whole(file, name(), null, null, text);
    }
}
