package dev.roundtable.web.turn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Languages;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A speaker in one panel as the page shows them.
 *
 * @param style the name of the colour: v1 to v8, or v0 for a speaker that is not known
 * @param slug the slug of the speaker; null if the speaker is not known
 * @param name the name in the language of the page; null if the speaker is not known
 * @param language the language of the name; null if it is that of the page
 * @param role the role in this panel; null if the speaker is not known
 * @param affiliation where the speaker worked at that time; null if that is not known
 * @param share the share of the talk in percent
 * @param turns the number of turns; null if the page does not show it
 */
@RegisterForReflection
public record Voice(String style, String slug, String name, String language, String role, String affiliation, String share,
        String turns) {

    /** The voice of turns whose speaker is not known. */
    public static final Voice UNKNOWN = new Voice("v0", null, null, null, null, null, null, null);

    private static final int COLOURS = 8;

    /** The voices of the participations of a panel by slug, in their order. */
    public static Map<String, Voice> ofPanel(DataObject panel, boolean chinese) {
        var voices = new LinkedHashMap<String, Voice>();
        var language = panel.text("language");
        for (var one : panel.list("participations")) {
            var speaker = one.object("speaker");
            var name = chinese
                    ? one.text("name")
                    : speaker.flag("anonymous") ? label(speaker.text("name")) : speaker.text("name");
            boolean foreign = name.equals(one.text("name")) && !Languages.primary(language).equals(chinese ? "zh" : "en");
            voices.put(speaker.text("slug"), new Voice("v" + (voices.size() % COLOURS + 1), speaker.text("slug"), name,
                    foreign ? language : null,
                    one.text("role"), one.text("affiliation"), Numbers.percent(one.decimal("share")),
                    one.text("turnCount")));
        }
        return voices;
    }

    /** The name of an anonymous speaker without the title of the panel behind it. In the panel, the label is enough. */
    private static String label(String name) {
        int title = name.endsWith(")") ? name.indexOf(" (") : -1;
        return title < 1 ? name : name.substring(0, title);
    }

    /** Whether the speaker is known. */
    public boolean isKnown() {
        return slug != null;
    }

    /** The path of the speaker's page. */
    public String path() {
        return Url.speaker(slug);
    }

    /** The path of the page with only the words of this speaker in a panel. */
    public String pathIn(String panel) {
        return Url.speakerIn(panel, slug);
    }

    /** Those voices that say something, in their order. */
    public static List<Voice> speaking(Map<String, Voice> voices, List<TurnItem> turns) {
        var speaking = new ArrayList<>(voices.values());
        speaking.removeIf(voice -> turns.stream().noneMatch(turn -> turn.voice().equals(voice)));
        if (turns.stream().anyMatch(turn -> !turn.voice().isKnown())) {
            speaking.add(UNKNOWN);
        }
        return speaking;
    }
}
