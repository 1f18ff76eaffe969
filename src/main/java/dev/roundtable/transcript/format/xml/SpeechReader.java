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
    /** Lists of who speaks, in the minutes of the Bundestag. */
    private static final String INDEX = "inhaltsverzeichnis, rednerliste";
    /** What its president says before the first speech. */
    private static final String OPENING = "sitzungsbeginn";
    static final Set<String> PARAGRAPHS = Set.of("p", "seg", "s", "para", "paragraph", "ab", "quote", "blockquote", "l",
            "li");
    /** Those paragraphs that also stand between words of a speech. */
    private static final Set<String> BLOCKS = Set.of("p", "para", "paragraph", "ab", "blockquote", "li");
    /** Words and signs that have an element each, as in TEI. */
    private static final Set<String> WORDS = Set.of("w", "pc", "c");
    private static final int HIGHEST = 5;
    private static final int LONGEST_LABEL = 150;
    private static final int FEWEST = 2;

    private final HansardNames hansard;
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
        this.hansard = new HansardNames(document);
        this.voices = new XmlVoices(document, hansard);
    }

    /** All speeches in their order; empty if nobody is named, or nothing says that the elements are speech. */
    List<Speech> read() {
        boolean spoken = false;
        document.select(INDEX).remove();
        document.getElementsByTag(OPENING).forEach(opening -> speeches.put(opening, null));
        for (var element : document.getAllElements()) {
            var stated = voices.ofAttribute(element);
            if (SILENT.contains(XmlVoices.local(element))) {
                continue;
            }
            var person = stated == null && SPEECH.matcher(XmlVoices.local(element)).matches()
                    ? voices.ofSpeech(element)
                    : stated;
            if (person != null && element.hasText()) {
                speeches.put(element, person);
                spoken = true;
                if (stated == null) {
                    element.children().stream().filter(XmlVoices::isNamePart).forEach(labels::add);
                }
            } else if (hansard.isLink(element)) {
                names.put(element, hansard.of(element));
            } else if (stated == null && !labels.contains(element)) {
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
            boolean label = length(speech, own.length() + LONGEST_LABEL) <= own.length() + LONGEST_LABEL
                    && isLabel(speech.text().strip(), own);
            if (!label) {
                labels.addAll(around);
                return speech;
            }
            around.add(speech);
            speech = speech.parent();
        }
        return null;
    }

    private static boolean isLabel(String text, String own) {
        var rest = text.startsWith(own) ? text.substring(own.length()).strip() : text;
        return rest.isEmpty() || rest.length() <= LONGEST_LABEL && (rest.endsWith(":") || rest.endsWith("："));
    }

    /** The number of characters in a node, without white space around its texts; some number beyond the limit if there are more. */
    static int length(Node node, int limit) {
        int length = 0;
        for (var child : node.childNodes()) {
            length += child instanceof TextNode text ? text.text().strip().length() : length(child, limit - length);
            if (length > limit) {
                return length;
            }
        }
        return length;
    }

    /** The name of the elements with most words inside speeches. */
    private String paragraph() {
        var lengths = new HashMap<String, Integer>();
        for (var speech : speeches.keySet()) {
            for (var element : speech.getAllElements()) {
                if (element != speech && !names.containsKey(element) && !WORDS.contains(XmlVoices.local(element))) {
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
            // Words directly in a speech, or in nothing but other elements, are one text.
            boolean mixed = !element.ownText().isBlank()
                    || element.getAllElements().stream().skip(1).noneMatch(this::isParagraph);
            visit(element, true, mixed);
            end();
            voice = before;
        } else if (labels.contains(element)) {
            element.getAllElements().stream().filter(names::containsKey).findFirst().ifPresent(label -> {
                end();
                voice = names.get(label);
            });
        } else if (inSpeech && !inParagraph && isInterjection(element, name)) {
            end();
            voice = element.text().strip().replaceFirst("[\\s:：]++$", "");
        } else if (!SILENT.contains(name) && !hansard.isBeside(element)) {
            boolean begins = inSpeech && (BLOCKS.contains(name) || !inParagraph && isParagraph(element));
            if (begins && !said.isEmpty()) {
                said.append("\n\n");
            }
            visit(element, inSpeech, inParagraph || begins);
        }
    }

    /** Whether an element between the paragraphs of a speech names another person, such as a president, who speaks from here on. */
    private static boolean isInterjection(Element element, String name) {
        var text = name.equals("name") ? element.text().strip() : "";
        return text.length() <= LONGEST_LABEL && (text.endsWith(":") || text.endsWith("："));
    }

    private boolean isParagraph(Element element) {
        var name = XmlVoices.local(element);
        return PARAGRAPHS.contains(name) || name.equals(paragraph);
    }

    private void say(String text, Element at) {
        line = said.isEmpty() ? XmlContent.line(at) : line;
        said.append(text.replaceAll("\\s++", " "));
    }

    private void end() {
        var words = hansard.words(said.toString()).replaceAll(" *+\\n\\n[\\s]*+", "\n\n").replaceAll(" {2,}+", " ").strip();
        if (!words.isEmpty()) {
            read.add(new Speech(line, voice, words));
        }
        said.setLength(0);
    }
}
