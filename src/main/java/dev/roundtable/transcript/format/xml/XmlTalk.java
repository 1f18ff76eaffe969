package dev.roundtable.transcript.format.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;
import dev.roundtable.transcript.format.caption.ttml.XmlRoot;

/**
 * XML with a talk: minutes whose elements name who speaks (Akoma Ntoso, ParlaMint and other TEI, the XML of parliaments, Transcriber), and
 * captions of video services, which are read like other cues. The format is {@code xml/speech}, or {@code xml} and what the cues use.
 */
public final class XmlTalk implements TranscriptFormat {

    private static final Set<String> OTHERS = Set.of("tt", "html", "head", "body", "p", "div", "span", "table", "ul", "ol",
            "dl",
            "section", "article", "main", "cite", "time", "details", "img", "a", "h1", "h2", "h3", "b", "i", "center", "style",
            "link", "meta", "title", "svg", "sami", "smi");
    private static final Pattern HEAD = Pattern.compile(
            "(?i)<(?:\\w{1,20}:)?(?:tt|transcript|timedtext|akomantoso|tei|teicorpus|u|turn|utterance|dbtplenarprotokoll"
                    + "|\\w{0,20}(?:speech|speak|puhuja|puheenvuoro|redner|orateur|orador)\\w{0,20})[\\s>]");

    @Override
    public String name() {
        return "xml";
    }

    /** Whether the beginning of a file is that of XML with speech or captions. Most XML is something else. */
    public static boolean isHead(String head) {
        return XmlRoot.of(head) != null && HEAD.matcher(head).find();
    }

    @Override
    public boolean recognizes(Input input) {
        return isXml(input.text()) && input.computed(XmlContent.class, XmlContent::of).isTalk();
    }

    @Override
    public Transcript read(Input input) {
        var content = input.computed(XmlContent.class, XmlContent::of);
        if (!content.cues().isEmpty()) {
            return new CueSpeech(name(), input).title(content.title()).language(content.language()).read(content.cues());
        }
        if (content.speeches().isEmpty()) {
            throw new TranscriptException(Problem.error(input.file(), 1, "No element of this XML names who speaks.",
                    "Save the talk as text with \"Name: …\", or remove the file."));
        }
        return content.speech(input.file());
    }

    /** Whether a text is XML: it declares so, or its root element is closed. Text may begin with a word in angle brackets, too. */
    private static boolean isXml(String text) {
        var root = XmlRoot.of(text);
        return root != null && !root.isEmpty() && !OTHERS.contains(root.toLowerCase(Locale.ROOT))
                && (text.stripLeading().startsWith("<?xml") || text.contains(root + ">") && text.contains("</"));
    }
}
