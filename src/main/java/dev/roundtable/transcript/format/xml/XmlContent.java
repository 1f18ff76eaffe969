package dev.roundtable.transcript.format.xml;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.SpokenLanguage;
import dev.roundtable.transcript.format.caption.cue.Cue;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Entities;

/**
 * What an XML file holds. Elements that are not closed are closed by the parser.
 *
 * @param title null if the file has none
 * @param language a BCP 47 tag; null if the file states none
 * @param cues captions; empty if there are none
 * @param speeches what people say; empty if the file names nobody
 */
record XmlContent(String title, String language, List<Cue> cues, List<Speech> speeches) {

    /** Elements deeper than this are put beside each other. */
    private static final int DEEPEST = 500;
    private static final int LONGEST_TITLE = 300;

    static XmlContent of(Input input) {
        var document = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(input.text(), "");
        var cues = cues(document);
        return new XmlContent(title(document), language(document), cues,
                cues.isEmpty() ? new SpeechReader(document).read() : List.of());
    }

    boolean isTalk() {
        return !cues.isEmpty() || !speeches.isEmpty();
    }

    /** The speeches as a transcript. */
    Transcript speech(String file) {
        var labels = new Labels(file);
        var body = SpeechBuilder.ofParagraphs(file);
        for (var speech : speeches) {
            body.add(speech.words(), speech.voice() == null ? null : labels.of(speech.voice(), speech.line()), null, null);
        }
        body.facts(new Facts(language, null, null, List.of()));
        return body.transcript("xml/speech", title);
    }

    /** Captions of YouTube: {@code <transcript><text start="0.5" dur="1.5">}, and {@code <p t="500" d="1500">} of format 3. */
    private static List<Cue> cues(Document document) {
        var root = document.firstElementChild();
        var cues = new ArrayList<Cue>();
        if (root != null && (root.normalName().equals("transcript") || root.normalName().equals("timedtext"))) {
            for (var text : root.select("text[start], p[t]")) {
                boolean seconds = text.hasAttr("start");
                var start = number(text.attr(seconds ? "start" : "t"), seconds ? 1 : 1000);
                var length = number(text.attr(seconds ? "dur" : "d"), seconds ? 1 : 1000);
                var words = Entities.decode(text.wholeText()).strip();
                if (start != null && !words.isEmpty()) {
                    cues.add(new Cue(line(text), start, length == null ? null : Double.valueOf(start + length), null, words));
                }
            }
        }
        return cues;
    }

    /** A number of seconds; null if it is none. */
    private static Double number(String written, double divisor) {
        return written.matches("\\d{1,10}(?:\\.\\d{1,9})?") ? Double.valueOf(Double.parseDouble(written) / divisor) : null;
    }

    private static String title(Document document) {
        for (var element : document.select("docTitle, title, *|docTitle, *|title")) {
            var text = element.text().strip();
            if (!text.isEmpty() && text.length() <= LONGEST_TITLE) {
                return text;
            }
        }
        return null;
    }

    private static String language(Document document) {
        var root = document.firstElementChild();
        var stated = root == null ? "" : root.hasAttr("xml:lang") ? root.attr("xml:lang") : root.attr("lang");
        return stated.isBlank() ? null : SpokenLanguage.tag(stated);
    }

    static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
