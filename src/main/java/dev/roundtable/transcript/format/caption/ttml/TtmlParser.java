package dev.roundtable.transcript.format.caption.ttml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.caption.cue.Cue;

/** Parses TTML with the JDK's streaming parser, without a document type and without external entities. */
final class TtmlParser {

    private static final Set<String> TIMED = Set.of("body", "div", "p", "span");
    private static final String LANGUAGE = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}";
    private static final String ID = "http://www.w3.org/XML/1998/namespace";

    private final String file;
    private final Head head = new Head();
    private final TimeExpression times = new TimeExpression();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Paragraph words = new Paragraph();
    private final List<Cue> cues = new ArrayList<>();
    private String language;
    /** The language of the first division that states one. */
    private String spoken;
    private int translation;
    private boolean cutOff;
    private boolean inHead;
    /** How many elements are open that are not said; 0 outside of them. */
    private int silent;
    /** The element {@code p} that is open; null outside of one. */
    private Scope paragraph;
    private int line;

    TtmlParser(String file) {
        this.file = file;
    }

    void parse(String text) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            if (isCutOff(e, text)) {
                cutOff = true;
                return;
            }
            throw broken(e.getLocation() == null ? null : e.getLocation().getLineNumber(), reason(e.getMessage()));
        } catch (TranscriptException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser of the JDK fails like this on some broken files
            throw broken(reader == null ? null : reader.getLocation().getLineNumber(), "the parser stopped here");
        }
    }

    /** Whether the file ends between two paragraphs, before its elements are closed. */
    private boolean isCutOff(XMLStreamException e, String text) {
        return e.getLocation() != null && e.getLocation().getCharacterOffset() >= text.length() && paragraph == null
                && !cues.isEmpty();
    }

    /** Whether the file ends too early, although all its paragraphs are whole. */
    boolean isCutOff() {
        return cutOff;
    }

    /** The title; null if the file states none. */
    String title() {
        return head.title();
    }

    /** The language as a BCP 47 tag; null if the file states none. */
    String language() {
        return language;
    }

    List<Cue> cues() {
        return cues;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void event(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader.getText());
            default -> {
                // comments and instructions are not said
            }
        }
    }

    private void start(XMLStreamReader reader, String element) {
        if (inHead) {
            head.start(element, reader.getAttributeValue(ID, "id"));
        } else if (silent > 0) {
            silent++;
        } else {
            switch (element) {
                case "tt" -> root(reader);
                case "head" -> inHead = true;
                case "body", "div", "p", "span" -> timed(reader, element);
                case "br" -> words.lineBreak();
                default -> silent++;
            }
        }
    }

    private void root(XMLStreamReader reader) {
        times.rates(attribute(reader, "frameRate"), attribute(reader, "frameRateMultiplier"), attribute(reader, "tickRate"),
                attribute(reader, "timeBase"), attribute(reader, "dropMode"));
        language = language(reader);
    }

    /** The language of an element as a BCP 47 tag; null if it states none. */
    private static String language(XMLStreamReader reader) {
        var stated = attribute(reader, "lang");
        var tag = stated == null ? "" : stated.strip();
        return tag.matches(LANGUAGE) && !tag.startsWith("und") ? tag : null;
    }

    /** Whether a division is a translation of an earlier one: only the first language is what was said. */
    private boolean isTranslation(XMLStreamReader reader) {
        var stated = language(reader);
        if (stated == null) {
            return false;
        }
        if (spoken == null) {
            spoken = stated;
            language = language == null ? stated : language;
        }
        boolean other = !primary(stated).equals(primary(spoken));
        if (other && translation == 0) {
            translation = reader.getLocation().getLineNumber();
        }
        return other;
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** The line of the first division in another language, which is not read; 0 if there is none. */
    int translation() {
        return translation;
    }

    private void timed(XMLStreamReader reader, String element) {
        if (isAnnotation(attribute(reader, "ruby")) || element.equals("div") && isTranslation(reader)) {
            silent++;
            return;
        }
        var parent = scopes.peek();
        boolean outside = element.equals("span") && paragraph != null && paragraph.begin != null;
        var scope = outside ? inside(reader, parent) : scope(reader, parent);
        if (element.equals("p")) {
            paragraph = scope;
            line = reader.getLocation().getLineNumber();
        } else if (element.equals("span") && changes(parent, scope)) {
            say(parent);
        }
        if (attribute(reader, "unit") != null) {
            words.unit();
        }
        scopes.push(scope);
    }

    /** A span of a paragraph with a time: the times of its words are not needed, and some tools count them from elsewhere. */
    private Scope inside(XMLStreamReader reader, Scope parent) {
        return new Scope(parent.begin, parent.end, agents(reader, parent), false);
    }

    private Scope scope(XMLStreamReader reader, Scope parent) {
        double base = parent == null ? 0 : parent.base();
        var begin = time(reader, "begin");
        var end = time(reader, "end");
        var duration = time(reader, "dur");
        boolean follows = parent != null && parent.sequence;
        Double from = begin != null || follows || duration != null
                ? Double.valueOf(base + (begin == null ? 0 : begin))
                : parent == null ? null : parent.begin;
        Double to = end != null ? Double.valueOf(base + end) : duration != null ? Double.valueOf(from + duration) : null;
        if (follows) {
            parent.cursor = to == null ? from : to;
        }
        return new Scope(from, to == null && parent != null && !follows ? parent.end : to, agents(reader, parent),
                "seq".equals(attribute(reader, "timeContainer")));
    }

    /** Whether a span has a time or an agent of its own. */
    private static boolean changes(Scope parent, Scope scope) {
        return parent != null && (scope.begin != null && !scope.begin.equals(parent.begin)
                || scope.agents != null && !scope.agents.equals(parent.agents));
    }

    private void end(String element) {
        if (inHead) {
            head.end(element);
            inHead = !element.equals("head");
        } else if (silent > 0) {
            silent--;
        } else if (TIMED.contains(element) && !scopes.isEmpty()) {
            var scope = scopes.pop();
            if (element.equals("p")) {
                say(scope);
                paragraph = null;
            } else if (element.equals("span") && changes(scopes.peek(), scope)) {
                say(scope);
            }
        }
    }

    private void text(String text) {
        if (inHead) {
            head.text(text);
        } else if (silent == 0 && paragraph != null) {
            words.text(text);
        }
    }

    private void say(Scope scope) {
        var said = words.take();
        if (!said.isBlank()) {
            cues.add(new Cue(line, scope.begin, scope.end, head.names(scope.agents), said));
        }
    }

    private Double time(XMLStreamReader reader, String name) {
        var written = attribute(reader, name);
        if (written == null || written.isBlank() || written.strip().equals("indefinite")) {
            return null;
        }
        var seconds = times.seconds(written);
        if (seconds == null) {
            throw new TranscriptException(Problem.error(file, reader.getLocation().getLineNumber(),
                    "The value of %s is no time of TTML.".formatted(name), "Write it as 00:01:02.345 or 62.345s."));
        }
        return seconds;
    }

    private static String agents(XMLStreamReader reader, Scope parent) {
        var stated = attribute(reader, "agent");
        return stated != null ? stated : parent == null ? null : parent.agents;
    }

    /** Pronunciations repeat the words that stand below them. */
    private static boolean isAnnotation(String ruby) {
        return "text".equals(ruby) || "textContainer".equals(ruby) || "delimiter".equals(ruby);
    }

    /** The value of an attribute in whatever namespace: there are several of TTML. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private TranscriptException broken(Integer line, String reason) {
        return new TranscriptException(Problem.error(file, line, "This TTML file is no well-formed XML: " + reason + ".",
                "Correct the line, or export the file again."));
    }

    /** The last line of a message of the parser, without the place that it repeats. */
    private static String reason(String message) {
        if (message == null) {
            return "the parser stopped here";
        }
        int last = message.lastIndexOf("Message: ");
        var reason = (last < 0 ? message : message.substring(last + 9)).strip().replaceAll("\\s+", " ");
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
