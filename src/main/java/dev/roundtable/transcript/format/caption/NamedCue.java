package dev.roundtable.transcript.format.caption;

import java.io.IOException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The voices of meeting services that do not use the markup of WebVTT: Webex names the speaker in the identifier of a cue
 * ({@code 1 "Anna Weber" (3019205376)}), and the metadata of Teams are a JSON object in place of the words.
 */
final class NamedCue {

    private static final String NAMED = "\\d{1,9} \"([^\"\\n]{0,80})\"(?: \\([^()\\s]{0,40}\\))?";
    private static final Pattern IDENTIFIER = Pattern.compile(NAMED);
    private static final Pattern FILE = Pattern
            .compile("(?m)^" + NAMED + "[ \\t]{0,9}\\R[\\d:.]{5,20} -->|^\\{.{0,200}\"spokenText\"");
    private static final JsonFactory JSON = new JsonFactory();
    private static final String NOBODY = "Unknown Speaker";

    private NamedCue() {
    }

    /** Whether a file names its voices so. */
    static boolean isIn(String file) {
        return FILE.matcher(file).find();
    }

    /** Whether a line is the identifier of a cue, with a name. */
    static boolean isIdentifier(String line) {
        return line.length() <= 140 && IDENTIFIER.matcher(line).matches();
    }

    /** The text of a cue with a voice span, if its identifier or its text names the voice; otherwise the text itself. */
    static String withVoice(String identifier, String text) {
        var named = identifier == null ? null : IDENTIFIER.matcher(identifier.strip());
        if (named != null && named.matches()) {
            return span(named.group(1), text);
        }
        return text.startsWith("{\"") && text.endsWith("}") ? ofJson(text) : text;
    }

    private static String ofJson(String text) {
        String name = null;
        String words = null;
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                name = key.equals("speakerName") ? parser.getValueAsString() : name;
                words = key.equals("spokenText") ? parser.getValueAsString() : words;
                parser.skipChildren();
            }
        } catch (IOException e) {
            return text;
        }
        return words == null ? text : span(name, words.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String span(String name, String words) {
        var shown = name == null || name.isBlank() ? NOBODY : name.replace("<", "").replace(">", "");
        return "<v " + shown + '>' + words;
    }
}
