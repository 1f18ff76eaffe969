package dev.roundtable.transcript.format.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import dev.roundtable.transcript.format.SpokenLanguage;
import dev.roundtable.transcript.format.caption.cue.Cue;

/** The captions of one class of a SAMI file, which is one language. */
final class SamiCaptions {

    /** A class in the style sheet: <code>.KRCC { Name: Korean; lang: ko-KR; }</code>. */
    private static final Pattern DECLARED = Pattern.compile("\\.([A-Za-z][\\w-]{0,40}+)\\s*+\\{([^{}]{0,1000}+)\\}");
    private static final Pattern LANGUAGE = Pattern.compile("\\blang\\s*+:\\s*+[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)",
            Pattern.CASE_INSENSITIVE);

    private final String name;
    private final String language;
    private final List<Cue> cues = new ArrayList<>();
    /** The words of later paragraphs that belong to the last caption, each after a line end. */
    private final StringBuilder continued = new StringBuilder();
    private String voice;
    /** Whether the last caption still lasts. */
    private boolean open;

    /** @param language a BCP 47 tag; null if the file states none */
    SamiCaptions(String name, String language) {
        this.name = name;
        this.language = language;
    }

    /** The classes that the head of a file declares, without captions. */
    static List<SamiCaptions> declared(String head) {
        return DECLARED.matcher(head).results().filter(match -> LANGUAGE.matcher(match.group(2)).find()).map(match -> {
            var language = LANGUAGE.matcher(match.group(2));
            return new SamiCaptions(match.group(1).toUpperCase(Locale.ROOT),
                    language.find() ? SpokenLanguage.tag(language.group(1)) : null);
        }).toList();
    }

    String name() {
        return name;
    }

    /** A BCP 47 tag; null if the file states none. */
    String language() {
        return language;
    }

    int count() {
        return cues.size();
    }

    List<Cue> cues() {
        endCaption();
        return cues;
    }

    /**
     * Adds a paragraph. A blank one ends the caption before.
     *
     * @param line the line of its SYNC in the file, from 1
     * @param start seconds from the start of the recording
     * @param names whether its words are the name of who speaks from here on
     */
    void add(int line, double start, boolean names, Element paragraph) {
        var words = words(paragraph);
        if (names) {
            voice = words.isEmpty() ? null : words;
            return;
        }
        var last = open ? cues.get(cues.size() - 1) : null;
        if (last != null && last.start() == start) {
            continued.append(words.isEmpty() ? "" : "\n").append(words);
            return;
        }
        endCaption();
        if (last != null && start > last.start()) {
            cues.set(cues.size() - 1, cues.get(cues.size() - 1).withEnd(start));
        }
        open = !words.isEmpty();
        if (open) {
            cues.add(new Cue(line, start, null, voice, words));
        }
    }

    private void endCaption() {
        if (!continued.isEmpty()) {
            var last = cues.get(cues.size() - 1);
            cues.set(cues.size() - 1, last.withText(last.text() + continued));
            continued.setLength(0);
        }
    }

    /** The words of a paragraph, with a line end for each {@code BR}. */
    private static String words(Element paragraph) {
        var words = new StringBuilder();
        paragraph.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("[\\s\u00A0]+", " "));
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                words.append('\n');
            }
        });
        return words.toString().strip();
    }
}
