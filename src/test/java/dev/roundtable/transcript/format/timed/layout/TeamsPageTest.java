package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

/** The transcript of a meeting, copied from a page of Teams. */
class TeamsPageTest {

    @ParameterizedTest
    @ValueSource(strings = {
            """
                    Transcript. Use arrow keys to navigate between transcript entries.
                    Search
                    Mara Lind started transcription

                    Mara Lind
                    0 minutes 3 seconds0:03
                    Mara Lind 0 minutes 3 seconds
                    Who owns a river?

                    Jonas Ek
                    1 minute 9 seconds1:09
                    Jonas Ek 1 minute 9 seconds
                    Nobody owns it.
                    Jonas Ek 1 minute 12 seconds
                    We all do.

                    Mara Lind
                    1 minute 20 seconds1:20
                    Mara Lind 1 minute 20 seconds
                    Thank you.
                    """,
            """
                    ML
                    Mara Lind
                    3 seconds0:03
                    Mara Lind 3 seconds
                    Who owns a river?
                    JE
                    Jonas Ek
                    1 minute 9 seconds1:09
                    Jonas Ek 1 minute 9 seconds
                    Nobody owns it.
                    JE
                    Jonas Ek
                    1 minute 12 seconds1:12
                    Jonas Ek 1 minute 12 seconds
                    We all do.
                    ML
                    Mara Lind
                    1 minute 20 seconds1:20
                    Mara Lind 1 minute 20 seconds
                    Thank you.
                    Mara Lind stopped transcription
                    """,
            """
                    Mara Lind
                    0 Minuten 3 Sekunden0:03
                    Mara Lind 0 Minuten 3 Sekunden
                    Who owns a river?

                    Jonas Ek
                    1 Minute 9 Sekunden1:09
                    Jonas Ek 1 Minute 9 Sekunden
                    Nobody owns it.
                    Jonas Ek 1 Minute 12 Sekunden
                    We all do.

                    Mara Lind
                    1 Minute 20 Sekunden1:20
                    Mara Lind 1 Minute 20 Sekunden
                    Thank you.
                    """,
            "Mara Lind\r\n0 minutes et 3 secondes0:03\r\nMara Lind 0 minutes et 3 secondes\r\nWho owns a river?\r\n\r\n"
                    + "Jonas Ek\r\n1 minute et 9 secondes1:09\r\nJonas Ek 1 minute et 9 secondes\r\nNobody owns it.\r\n\r\n"
                    + "Jonas Ek\r\n1 minute et 12 secondes1:12\r\nJonas Ek 1 minute et 12 secondes\r\nWe all do.\r\n\r\n"
                    + "Mara Lind\r\n1 minute et 20 secondes1:20\r\nMara Lind 1 minute et 20 secondes\r\nThank you.\r\n" })
    void theNameAndTheTimeInWordsAreNoSpeech(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Who owns a river?", "Jonas Ek|Nobody owns it.",
                "Jonas Ek|We all do.", "Mara Lind|Thank you.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 69.0, 72.0, 80.0);
    }

    @Test
    void chineseAndJapaneseUnitsStandWithoutSpaces() {
        assertThat(Samples
                .speeches(Samples.read("王芳\n0 分钟 3 秒0:03\n王芳 0 分钟 3 秒\n河是谁的？\n\n李雷\n1 分钟 9 秒1:09\n李雷 1 分钟 9 秒\n没有主人。\n")))
                .containsExactly("王芳|河是谁的？", "李雷|没有主人。");
        assertThat(Samples
                .speeches(Samples.read("田中\n0 分 3 秒0:03\n田中 0 分 3 秒\n川は誰のものですか。\n\n鈴木\n1 分 9 秒1:09\n鈴木 1 分 9 秒\n誰のものでもない。\n")))
                .containsExactly("田中|川は誰のものですか。", "鈴木|誰のものでもない。");
    }

    @Test
    void aTimeInWordsThatSomebodySaysIsSpeech() {
        assertThat(Samples.speeches(Samples.read("""
                Mara Lind
                0 minutes 3 seconds0:03
                Mara Lind 0 minutes 3 seconds
                How long did it take?
                Exactly 2 minutes 5 seconds

                Jonas Ek
                0 minutes 9 seconds0:09
                Jonas Ek 0 minutes 9 seconds
                So fast.
                """))).containsExactly("Mara Lind|How long did it take?\nExactly 2 minutes 5 seconds", "Jonas Ek|So fast.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "59 minutes 50 seconds|59:50|1 hour 5 seconds|1:00:05|1 hour 2 minutes|1:02:00|1 hour 2 minutes 9 seconds|1:02:09",
            "59 Minuten 50 Sekunden|59:50|1 Stunde 5 Sekunden|1:00:05|1 Stunde 2 Minuten|1:02:00|1 Stunde 2 Minuten 9 Sekunden|1:02:09",
            "59 分钟 50 秒|59:50|1 小时 5 秒|1:00:05|1 小时 2 分钟|1:02:00|1 小时 2 分钟 9 秒|1:02:09",
            "59분 50초|59:50|1시간 5초|1:00:05|1시간 2분|1:02:00|1시간 2분 9초|1:02:09" })
    void unitsThatAreZeroMayBeLeftOut(String times) {
        var text = new StringBuilder();
        var parts = times.split("\\|");
        for (int i = 0; i < parts.length; i += 2) {
            var name = i % 4 == 0 ? "Mara Lind" : "Jonas Ek";
            text.append("%1$s\n%2$s%3$s\n%1$s %2$s\nWho owns the river?\n\n".formatted(name, parts[i], parts[i + 1]));
        }
        var transcript = Samples.read(text.toString());
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(3590.0, 3605.0, 3720.0,
                3729.0);
        assertThat(transcript.problems()).isEmpty();
    }

    @Test
    void minutesAloneAreNoSeconds() {
        assertThat(Samples.read("""
                Mara Lind
                3 seconds0:03
                Mara Lind 3 seconds
                Who owns a river?

                Jonas Ek
                2 minutes2:00
                Jonas Ek 2 minutes
                Nobody owns it.
                """).pieces()).extracting(Transcript.Piece::startTime).containsExactly(3.0, 120.0);
    }
}
