package dev.roundtable.web.panels;

import java.util.List;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Languages;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.TaggedText;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.turn.Voice;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A panel in the list.
 *
 * @param path the path of its page
 * @param title the title in the language of the page, or else in its own
 * @param description like the title; null if there is none
 * @param event what the panel was part of; null if it is not known
 * @param year the year; null if the day is not known
 * @param day the day in the language of the page; null if it is not known
 * @param language the primary language that is spoken
 * @param duration the length as a clock shows it; null if it is not known
 * @param characters the number of characters of the source
 * @param questions the number of questions
 * @param voices who takes part, in the order of the panel
 */
@RegisterForReflection
record PanelCard(String path, TaggedText title, TaggedText description, String event, String year, String day,
        String language, String duration, String characters, String questions, List<Voice> voices) {

    static PanelCard of(DataObject panel, boolean chinese) {
        return new PanelCard(Url.panel(panel.text("slug")), TaggedText.title(panel, chinese),
                TaggedText.description(panel, chinese), panel.text("event"),
                panel.text("heldOn") == null ? null : panel.text("heldOn").substring(0, 4),
                Numbers.day(panel.text("heldOn"), chinese), Languages.primary(panel.text("language")),
                Numbers.clock(panel.decimal("duration")),
                Numbers.grouped(panel.object("source").integer("characters")), Numbers.grouped(panel.integer("questionCount")),
                List.copyOf(Voice.ofPanel(panel, chinese).values()));
    }
}
