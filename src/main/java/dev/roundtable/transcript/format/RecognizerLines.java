package dev.roundtable.transcript.format;

import java.util.List;
import java.util.regex.Pattern;

/** Tells files of speech recognizers that hold no sentences: the times of voices (RTTM), and words with times alone (CTM). */
final class RecognizerLines {

    private static final Pattern VOICE = Pattern.compile("SPEAKER\\s++\\S++\\s++\\d++\\s++[\\d.]++\\s++[\\d.]++\\s++.{0,200}+"
            + "|start=[\\d.]++s?\\s++(?:stop|end)=[\\d.]++s?\\s++speaker\\S{1,40}+");
    private static final Pattern WORD = Pattern
            .compile("\\S{1,200}+\\s++[\\dA-Z]\\s++\\d++\\.\\d++\\s++\\d++\\.\\d++\\s++\\S{1,60}+(?:\\s++[\\d.]++)?+\\s*+");
    private static final int SEEN = 20;

    private RecognizerLines() {
    }

    /** Why such a file is no transcript; null if the text is something else. */
    static String reason(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).limit(SEEN).toList();
        if (isAll(first, VOICE)) {
            return "These are the times at which voices speak (diarization), without what they say: let the recognizer join them with the words.";
        }
        return isAll(first, WORD)
                ? "These are single words with times (CTM), without sentences and speakers: let the recognizer write subtitles or JSON."
                : null;
    }

    private static boolean isAll(List<String> lines, Pattern pattern) {
        return lines.size() > 1 && lines.stream().allMatch(line -> pattern.matcher(line.strip()).matches());
    }
}
