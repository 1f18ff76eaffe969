package dev.roundtable.transcript.format.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the name of who speaks: in an attribute, in an element, or in the list of people to which an id leads. */
final class XmlVoices {

    private static final List<String> ATTRIBUTES = List.of("speakername", "speaker_name", "speaker-name", "speaker", "who",
            "speakerid", "speaker_id");
    private static final Set<String> SPEECHES = Set.of("speech", "question", "answer", "speechgroup", "u", "turn",
            "intervention", "statement");
    private static final Pattern SPEAKER = Pattern.compile(
            "(?:speaker|speaker_?name|from|redner|orateur|orador|oratore|relatore|talare|sprecher|puhuja|puheenjohtaja|mówca)"
                    + "(?:nimi|teksti|text|name)?");
    private static final Set<String> FIRST = Set.of("firstname", "first_name", "first-name", "forename", "givenname",
            "given_name", "vorname", "etunimi", "prenom", "prénom", "nombre", "nome", "fornavn", "förnamn", "etternavn");
    private static final Set<String> LAST = Set.of("lastname", "last_name", "last-name", "surname", "familyname",
            "family_name", "nachname", "sukunimi", "apellido", "apellidos", "cognome", "efternavn", "efternamn");
    private static final Pattern PERSON = Pattern.compile(".*(?:person|speaker|participant|member|actor|deput).*");
    private static final int LONGEST_NAME = 120;

    private final Map<String, String> byId = new HashMap<>();
    private final HansardNames hansard;

    XmlVoices(Document document, HansardNames hansard) {
        this.hansard = hansard;
        for (var element : document.getAllElements()) {
            if (PERSON.matcher(local(element)).matches()) {
                var name = element.hasAttr("showAs") ? element.attr("showAs") : element.attr("name");
                name = name.isBlank() ? personName(element) : name;
                for (var id : List.of("xml:id", "eId", "id")) {
                    if (name != null && element.hasAttr(id)) {
                        byId.putIfAbsent(element.attr(id), name);
                    }
                }
            }
        }
    }

    /** The name of an element without its prefix, in small letters. */
    static String local(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The voice that an attribute of an element names; null if it has none. */
    String ofAttribute(Element element) {
        // a play is no talk
        if (local(element).equals("sp")) {
            return null;
        }
        for (var attribute : ATTRIBUTES) {
            var voice = named(element.attr(attribute));
            if (voice != null) {
                return voice;
            }
        }
        return SPEECHES.contains(local(element)) ? named(element.attr("by")) : null;
    }

    private String named(String value) {
        var id = value.strip().split("\\s+")[0].replaceFirst("^#", "");
        var name = byId.getOrDefault(id, value.strip().startsWith("#") ? id : value.strip());
        return name.isBlank() || name.length() > LONGEST_NAME ? null : name;
    }

    /** The name that an element is; null if it is none. */
    String ofElement(Element element) {
        var linked = hansard.of(element);
        if (linked != null) {
            return linked;
        }
        var name = element.ownText().isBlank() && !hasMoreThanName(element) ? personName(element) : null;
        if (name == null && SPEAKER.matcher(local(element)).matches()) {
            boolean inSpeech = !local(element).equals("from")
                    || element.parent() != null && SPEECHES.contains(local(element.parent()));
            var text = element.text().strip().replaceFirst("[\\s:：.]++$", "");
            name = inSpeech && !text.isEmpty() && text.length() <= LONGEST_NAME && element.childrenSize() == 0 ? text : null;
        }
        return name;
    }

    /** The person whose name stands in elements of its own directly in a speech; null if there is none. */
    String ofSpeech(Element speech) {
        return speech.ownText().isBlank() && hasMoreThanName(speech) ? personName(speech) : null;
    }

    /** Whether an element inside a speech is a part of the name of its speaker. */
    static boolean isNamePart(Element element) {
        var name = local(element);
        return name.equals("persname") || FIRST.contains(name) || LAST.contains(name);
    }

    private static boolean hasMoreThanName(Element element) {
        return SpeechReader.length(element, LONGEST_NAME) > LONGEST_NAME
                || element.children().stream().anyMatch(child -> SpeechReader.PARAGRAPHS.contains(local(child)));
    }

    /** The first and the last name of a person in elements of their own; null if an element has no last name. */
    private static String personName(Element person) {
        String first = "";
        String last = null;
        for (var part : person.children()) {
            var name = local(part);
            if (name.equals("persname") || name.equals("name") && part.childrenSize() > 0) {
                var inner = personName(part);
                return inner == null && name.equals("persname") ? blankToNull(part.text()) : inner;
            }
            first = FIRST.contains(name) && first.isEmpty() ? part.text().strip() : first;
            last = LAST.contains(name) && last == null ? part.text().strip() : last;
        }
        return last == null || last.isEmpty() ? null : (first + " " + last).strip();
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
