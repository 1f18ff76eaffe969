package dev.roundtable.transcript.format.line;

import java.util.Locale;
import java.util.Set;

/** Recognizes the heading below which a transcript begins: {@code ## Transcript}. */
public final class TranscriptHeading {

    private static final int LONGEST = 60;
    private static final Set<String> NAMES = Set.of("transcript", "transcription", "transkript", "transkription",
            "full transcript", "audio transcript", "meeting transcript", "transcript with timestamps", "timestamped transcript",
            "episode transcript", "podcast transcript", "interview transcript", "video transcript", "the transcript",
            "full transcription", "edited transcript", "transcripción", "transcripción completa", "transcrição",
            "transcription complète", "trascrizione", "vollständiges transkript", "transcriptie", "расшифровка", "транскрипт",
            "стенограмма", "逐字稿", "文字起こし", "书写稿", "文字记录", "文字稿", "转写", "转写文本", "全文", "녹취록", "스크립트", "النص الكامل", "النص");

    private TranscriptHeading() {
    }

    /** Whether a line is such a heading, with or without its marks. */
    public static boolean is(String line) {
        return line.length() < LONGEST && NAMES.contains(bare(line).toLowerCase(Locale.ROOT));
    }

    /** A line without marks, signs and a colon at its ends. */
    private static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetter(line.codePointAt(from))) {
            from += Character.charCount(line.codePointAt(from));
        }
        while (to > from && !Character.isLetter(line.codePointBefore(to))) {
            to -= Character.charCount(line.codePointBefore(to));
        }
        return line.substring(from, to);
    }
}
