package dev.roundtable.transcript.format.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads what people say in XML. A speech is an element with a voice in an attribute, or the smallest one that has the name of a person and
 * words behind it. Its paragraphs are the elements with most of the words. Notes, headings and times are no speech.
 */
final class SpeechReader {

    private static final Pattern SPEECH = Pattern.compile(
            ".*(?:speech|speak|utter|turn|debat|interven|statement|repliik|puhe|rede|question|answer|discours|oratio).*|u");
    private static final Set<String> SILENT = Set.of("note", "kommentar", "comment", "narrative", "vocal", "kinesic",
            "incident", "gap", "desc", "head", "heading", "subheading", "num", "scene", "summary", "remark", "authorialnote",
            "time", "recordedtime", "stage", "pb", "lb");
    private static final Set<String> PARAGRAPHS = Set.of("p", "seg", "s", "para", "paragraph", "ab", "quote", "blockquote", "l",
            "li");
    private static final int HIGHEST = 5;
    private static final int LONGEST_LABEL = 150;
    private static final int FEWEST = 2;

    private final XmlVoices voices;
    private final Document document;
    /** Speeches, with the voice of the attribute; null where an element inside has it. */
    private final Map<Element, String> speeches = new IdentityHashMap<>();
    private final Map<Element, String> names = new IdentityHashMap<>();
    /** Elements with nothing but a name. */
    private final Set<Element> labels = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Speech> read = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private String paragraph;
    private String voice;
    private int line;

    SpeechReader(Document document) {
        this.document = document;
        this.voices = new XmlVoices(document);
    }

    /** All speeches in their order; empty if nobody is named, or nothing says that the elements are speech. */
    List<Speech> read() {
        boolean spoken = false;
        for (var element : document.getAllElements()) {
            var stated = voices.ofAttribute(element);
            if (stated != null && element.hasText()) {
                speeches.put(element, stated);
                spoken = true;
            } else if (stated == null) {
                var name = voices.ofElement(element);
                var speech = name == null ? null : speechOf(element);
                if (speech != null) {
                    names.put(element, name);
                    speeches.putIfAbsent(speech, null);
                    spoken |= SPEECH.matcher(XmlVoices.local(speech)).matches();
                }
            }
        }
        if (!spoken) {
            return List.of();
        }
        paragraph = paragraph();
        visit(document, false, false);
        end();
        return read.stream().filter(each -> each.voice() != null).count() < FEWEST ? List.of() : read;
    }

    /** The smallest element around a name with more than the name; null if there is none near. */
    private Element speechOf(Element name) {
        var own = name.text().strip();
        var speech = name.parent();
        var around = new ArrayList<Element>();
        for (int i = 0; i < HIGHEST && speech != null && speech != document; i++) {
            var text = speech.text().strip();
            var rest = text.startsWith(own) ? text.substring(own.length()).strip() : text;
            boolean label = rest.isEmpty() || rest.length() <= LONGEST_LABEL && (rest.endsWith(":") || rest.endsWith("："));
            if (!label) {
                labels.addAll(around);
                return speech;
            }
            around.add(speech);
            speech = speech.parent();
        }
        return null;
    }

    /** The name of the elements with most words inside speeches. */
    private String paragraph() {
        var lengths = new HashMap<String, Integer>();
        for (var speech : speeches.keySet()) {
            for (var element : speech.getAllElements()) {
                if (element != speech && !names.containsKey(element)) {
                    lengths.merge(XmlVoices.local(element), element.ownText().length(), Integer::sum);
                }
            }
        }
        return lengths.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse("p");
    }

    private void visit(Element element, boolean inSpeech, boolean inParagraph) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                if (inSpeech && (inParagraph || speeches.containsKey(element))) {
                    say(text.getWholeText(), element);
                }
            } else if (child instanceof Element inner) {
                enter(inner, inSpeech, inParagraph);
            }
        }
    }

    private void enter(Element element, boolean inSpeech, boolean inParagraph) {
        var name = XmlVoices.local(element);
        if (names.containsKey(element)) {
            end();
            voice = names.get(element);
        } else if (speeches.containsKey(element)) {
            end();
            var before = voice;
            voice = speeches.get(element);
            visit(element, true, false);
            end();
            voice = before;
        } else if (labels.contains(element)) {
            element.getAllElements().stream().filter(names::containsKey).findFirst().ifPresent(label -> {
                end();
                voice = names.get(label);
            });
        } else if (!SILENT.contains(name)) {
            boolean begins = inSpeech && !inParagraph && (PARAGRAPHS.contains(name) || name.equals(paragraph));
            if (begins && !said.isEmpty()) {
                said.append("\n\n");
            }
            visit(element, inSpeech, inParagraph || begins);
        }
    }

    private void say(String text, Element at) {
        line = said.isEmpty() ? XmlContent.line(at) : line;
        said.append(text.replaceAll("\\s++", " "));
    }

    private void end() {
        var words = said.toString().replaceAll(" *+\\n\\n[\\s]*+", "\n\n").replaceAll(" {2,}+", " ").strip();
        if (!words.isEmpty()) {
            read.add(new Speech(line, voice, words));
        }
        said.setLength(0);
    }
}
