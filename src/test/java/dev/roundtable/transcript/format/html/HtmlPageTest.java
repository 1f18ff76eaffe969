package dev.roundtable.transcript.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

class HtmlPageTest {

    private static final int MUTATIONS = 10_000;

    private static final String PODCAST = """
            <cite>Mara Lind:</cite>
            <time>0:00</time>
            <p>Good morning. Who owns a river?</p>
            <cite>Jonas Ek:</cite>
            <time>1:02</time>
            <p>Nobody owns it.</p>
            <p>It&rsquo;s <em>free</em>.</p>
            <cite>Mara Lind:</cite>
            <time>1:02:03</time>
            <p>Thank you.</p>
            """;

    private static final String MINUTES = """
            <!DOCTYPE html><html lang=en><head><title>Rivers – 01 May 2024</title></head><body>
            <h1>Rivers WG</h1><div id=attendees><dl><dt>Present</dt><dd>Ann, Bo</dd><dt>Scribe</dt><dd>Ann</dd></dl></div>
            <main><section><h3>Who owns a river</h3>
            <p class="phone s01"><cite>Ann:</cite> Who owns it?<br><span>… and why?</span></p>
            <p class=irc><cite>&lt;bo_e&gt;</cite> nobody does</p>
            <p class=phone><cite>Bo:</cite> Nobody. &lt;smiles&gt;</p>
            <p class=phone>… that is clear</p>
            <p class=phone>The bell rings.</p>
            <p class=bot><cite>&lt;Zakim&gt;</cite> agendum 1 closed</p>
            <p class=action><strong>Action:</strong> Ann to ask</p>
            </section></main><address>Made by scribe</address></body></html>
            """;

    private static final String MARKS = """
            <html lang="pt-BR"><head><title>Rios</title><style>p { color: red }</style></head><body>
            <nav>Anna: menu</nav><h1>De quem é o rio?</h1>
            <div class="transcript">
            <div class="line"><span class="speaker">Ana</span> <span class="timestamp">[00:01]</span> <span class="text">De quem é?</span></div>
            <div class="line"><span class="speaker">Rui</span> <span class="timestamp">[00:05]</span> <span class="text">De ninguém.</span></div>
            <div class="line"><span class="speaker">Ana</span> <span class="timestamp">[01:00:05]</span> <span class="text">Obrigada.</span></div>
            </div><footer>Rui: all rights reserved</footer><script>var a = "Ana: x";</script></body></html>
            """;

    private static final String BOLD = """
            <html><head><title>Rivers</title></head>
            <body><form>Search: <input></form>
            <p><strong>Mara Lind:</strong> Who owns a river?</p>
            <p><strong>Jonas Ek:</strong> Nobody &amp; everybody.</p>
            <p>It is free.</p>
            <p><b>Mara Lind: </b>Thank you.</p>
            </body></html>
            """;

    static Stream<String> samples() {
        return Stream.of(PODCAST, MINUTES, MARKS, BOLD);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damagedPagesAreReadOrRefusedByName(String sample) {
        var bytes = sample.getBytes(StandardCharsets.UTF_8);
        Stream.concat(Damage.truncated(bytes), Damage.changed(bytes, MUTATIONS)).forEach(damaged -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("page.html", damaged)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("page.html");
            }
        });
    }

    @Test
    void thePageOfAPodcastNamesAndTimesEachSpeech() {
        var transcript = Samples.read(PODCAST);
        assertThat(transcript.format()).isEqualTo("html/cite");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Good morning. Who owns a river?",
                "Jonas Ek|Nobody owns it.\n\nIt’s free.", "Mara Lind|Thank you.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 62.0, 3723.0);
    }

    @Test
    void minutesOfTheW3cNameEachParagraph() {
        var transcript = Samples.read(MINUTES);
        assertThat(transcript.format()).isEqualTo("html/minutes");
        assertThat(transcript.title()).isEqualTo("Rivers WG");
        assertThat(transcript.facts().language()).isEqualTo("en");
        assertThat(Samples.speeches(transcript)).containsExactly("Ann|Who owns it?\n… and why?", "bo_e|nobody does",
                "Bo|Nobody. <smiles>\n\n… that is clear", "null|The bell rings.");
    }

    @Test
    void olderMinutesHaveTheNickOutsideOfTheBrackets() {
        var transcript = Samples
                .read("<html><body><div class='meeting'><p class='irc'>&lt;<cite>ann_x</cite>&gt; scribe: Bo</p>\n"
                        + "<p class='phone'><cite>Ann:</cite> who owns\nit?<br />\n... and why?</p><p class='phone'><cite>Bo:</cite> we do</p></div>");
        assertThat(Samples.speeches(transcript)).containsExactly("ann_x|scribe: Bo", "Ann|who owns it?\n... and why?",
                "Bo|we do");
    }

    @Test
    void classesMarkNamesAndTimes() {
        var transcript = Samples.read(MARKS);
        assertThat(transcript.format()).isEqualTo("html/marks");
        assertThat(transcript.title()).isEqualTo("De quem é o rio?");
        assertThat(transcript.facts().language()).isEqualTo("pt-BR");
        assertThat(Samples.speeches(transcript)).containsExactly("Ana|De quem é?", "Rui|De ninguém.", "Ana|Obrigada.");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(1.0, 5.0, 3605.0);
    }

    @Test
    void paragraphsOfAnotherClassAreNoSpeechOfTheVoiceBefore() {
        var transcript = Samples.read("<html><body><div class='talk'>"
                + "<div class='comment'><span class='name'>Ann</span>: Who owns it?</div><div class='information'>Bo is scribing</div>"
                + "<div class='comment'><span class='name'>Bo</span>: Nobody.</div><div class='aside-line'>The bell rings.</div>"
                + "<div class='comment'><span class='name'>Ann</span>: I see.</div><div class='irc-line'>&lt;cy&gt; me too</div></div>");
        assertThat(Samples.speeches(transcript)).containsExactly("Ann|Who owns it?", "Bo|Nobody.", "null|The bell rings.",
                "Ann|I see.", "cy|me too");
    }

    @Test
    void boldNamesAreReadAsInMarkdown() {
        var transcript = Samples.read(BOLD);
        assertThat(transcript.format()).startsWith("html/");
        assertThat(transcript.title()).isEqualTo("Rivers");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Who owns a river?",
                "Jonas Ek|Nobody & everybody.\n\nIt is free.", "Mara Lind|Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE html><dl><dt>Ann:</dt><dd>Who owns it?</dd><dt>Bo:</dt><dd>Nobody.</dd><dt>Ann:</dt><dd>I see.</dd></dl>",
            "<HTML><body><table><tr><th>time</th><th>who</th><th>what</th></tr><tr><td>0:01</td><td>Ann</td><td>Who owns it?</td></tr>"
                    + "<tr><td>0:05</td><td>Bo</td><td>Nobody.</td></tr><tr><td>0:09</td><td>Ann</td><td>I see.</td></tr></table>",
            "<html><body><h3>Ann</h3><p>Who owns it?</p><h3>Bo</h3><p>Nobody.</p><h3>Ann</h3><p>I see.</p><h3>Bo</h3>",
            "<!-- saved --><html>\r\n<body>\r\n<p>Ann: Who owns it?</p>\r\n<p>Bo: Nobody.</p>\r\n<p>Ann: I see.</p></body></html>\r\n",
            "<html><body><pre>Ann: Who owns it?\n\nBo: Nobody.\n\nAnn: I see.\n</pre></body></html>",
            "<html><body>Ann: Who owns it?<br><br>Bo: Nobody.<br><br>Ann: I see.",
            "<html><body><div><author>Ann</author><p>Who owns it?</p></div><div><author>Bo</author><p>Nobody.</p></div>"
                    + "<div><author>Ann</author><p>I see.</p></div>",
            "<p><cite>Ann</cite>: Who owns it?</p>\n<p><cite>Bo</cite>: Nobody.</p>\n<p><cite>Ann</cite>: I see.</p>",
            "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p><b>Ann:</b> Who owns it?</p>"
                    + "<p><b>Bo:</b> Nobody.</p><p><b>Ann:</b> I see.</p></body></html>" })
    void otherShapesOfPagesAreReadAlike(String page) {
        assertThat(Samples.speeches(Samples.read(page))).containsExactly("Ann|Who owns it?", "Bo|Nobody.", "Ann|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<html lang='ja'><body><p><b>田中：</b>川は誰のもの？</p><p><b>鈴木：</b>誰のものでもない。</p><p><b>田中：</b>はい。</p>|田中|鈴木|ja",
            "<html lang='zh-CN'><body><div><span class='speaker'>李明：</span>谁的河？</div><div><span class='speaker'>王芳：</span>没有人。</div>"
                    + "<div><span class='speaker'>李明：</span>好。</div>|李明|王芳|zh-CN",
            "<html lang='de'><body><dl><dt>Jörg Weiß:</dt><dd>Wem gehört er?</dd><dt>Änne Groß:</dt><dd>Niemandem.</dd></dl>|Jörg Weiß|Änne Groß|de",
            "<html lang='fr'><body><p><cite>Zoé :</cite> À qui est-elle ?</p><p><cite>Élie :</cite> À personne.</p>|Zoé|Élie|fr",
            "<html lang='ar' dir='rtl'><body><p><cite>سارة:</cite> لمن النهر؟</p><p><cite>عمر:</cite> لا أحد.</p>|سارة|عمر|ar" })
    void namesOfAllScriptsAreRead(String row) {
        var parts = row.split("\\|");
        var transcript = Samples.read(parts[0]);
        assertThat(transcript.pieces()).extracting(Transcript.Piece::label).startsWith(parts[1], parts[2]);
        assertThat(transcript.facts().language()).isEqualTo(parts[3]);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<html><body><p>A page about rivers.</p><p>They flow to the sea.</p></body></html>|is no transcript",
            "<html><head><script src='app.js'></script></head><body><div id='root'></div></body></html>|has no words",
            "<html><body><dl><dt>River</dt><dd>Water that flows.</dd><dt>Lake</dt><dd>Water that stays.</dd></dl></body></html>|is no transcript",
            "<html><body><h2 class='speaker-name'>Ann</h2><p>Writes books.</p><h2 class='speaker-name'>Bo</h2><p>Sings.</p></body></html>|is no transcript",
            "<html><body><p>Call <cite>open</cite> first, then <cite>read</cite>, then <cite>open</cite> and <cite>read</cite> again.</p></body></html>|is no transcript",
            "<html><body><table><tr><td>a</td><td>String</td><td>A name.</td></tr><tr><td>b</td><td>Number</td><td>A size.</td></tr>"
                    + "<tr><td>c</td><td>String</td><td>A colour.</td></tr></table></body></html>|is no transcript",
            "<html><body><blockquote>Rivers are free.<cite>Ann</cite></blockquote><blockquote>So are we.<cite>Bo</cite></blockquote>"
                    + "<blockquote>Yes.<cite>Ann</cite></blockquote></body></html>|is no transcript" })
    void pagesWithoutATalkAreRefusedWithTheReason(String row) {
        var bar = row.lastIndexOf('|');
        assertThat(Samples.refused(row.substring(0, bar))).hasMessageContaining("This HTML page " + row.substring(bar + 1));
    }

    @Test
    void markdownThatBeginsWithATagIsMarkdown() {
        var transcript = Samples
                .read("<h1 align=\"center\">Rivers</h1>\n\n**Ann:** Who owns it?\n\n**Bo:** Nobody.\n\n**Ann:** I see.\n<br>");
        assertThat(transcript.format()).startsWith("labelled");
    }

    @Test
    void speechThatLooksLikeATagIsKept() {
        var transcript = Samples.read(BOLD.replace("It is free.", "It is a List&lt;String&gt; or a*b*c."));
        assertThat(transcript.body()).contains("a List<String> or a*b*c.");
    }

    @Test
    void warningsAndErrorsNameTheLineOfThePage() {
        var refused = Samples
                .refused("<html><body>\n\n<p><cite>" + "x".repeat(60) + ":</cite> a</p>\n<p><cite>Bo:</cite> b</p>\n"
                        + "<p>\n<cite>" + "y".repeat(40) + "</cite></p></body></html>");
        assertThat(refused == null || refused.problem().line() > 2).isTrue();
        var late = Samples.read(
                "<html><body>\n" + "<p><cite>Ann:</cite> <time>1:00</time> a</p>\n<p><cite>Bo:</cite> <time>0:30</time> b</p>");
        assertThat(late.problems()).hasSize(1);
        assertThat(late.problems().get(0).line()).isEqualTo(3);
    }

    @ParameterizedTest
    @Timeout(180)
    @ValueSource(strings = { "<div>", "<b>", "<a href=x>", "<span class=speaker>", "<table><tr><td>", "<p>", "<cite>",
            "<ul><li>", "<",
            "<!--", "&", "<dl><dt>", "<pre>", "<font>", "<i><p>", "</p>", "<svg>", "<select>", "<h1>", "<button>",
            "<div class=a ", "<form>" })
    void nestingWithoutEndIsReadOrRefusedInTime(String opening) {
        for (var head : List.of(PODCAST, BOLD.replace("</body></html>", ""))) {
            var page = "<html><body>" + head + opening.repeat(100_000);
            try {
                assertThat(Samples.tiles(Samples.read(page))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("talk.txt");
            }
        }
    }

    @Test
    @Timeout(180)
    void aPageOf50_000Turns() {
        var text = new StringBuilder("<html><body>");
        for (int i = 0; i < 50_000; i++) {
            text.append("<p><cite>Voice ").append(i % 7).append(":</cite> <time>").append(i / 60).append(":")
                    .append(String.format("%02d", i % 60)).append("</time> words</p>\n");
        }
        assertThat(Samples.read(text.toString()).pieces()).hasSize(50_000);
    }
}
