package dev.roundtable.transcript.question;

import java.util.List;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.script.PanelScript;

/** Talks of Ann, who leads, with Bob, Cy and Dee. */
final class Talks {

    private static final String PEOPLE = """
            people:
              - { slug: ann, name: Ann, role: MODERATOR }
              - { slug: bob, name: Bob }
              - { slug: cy, name: Cy }
              - { slug: dee, name: Dee }
            """;

    private Talks() {
    }

    static List<String> kinds(PanelScript panel) {
        return panel.questions().stream().map(question -> question.kind().name()).toList();
    }

    static PanelScript panel(String... turns) {
        return panelWith("", turns);
    }

    static PanelScript panelWith(String questions, String... turns) {
        var body = new StringBuilder();
        var cues = new StringBuilder(PEOPLE + questions + "cues:\n");
        for (var turn : turns) {
            var parts = turn.split(":", 2);
            body.append(parts[1]).append(' ');
            cues.append("  - { speaker: ").append(parts[0]).append(", opens: \"").append(parts[1]).append("\" }\n");
        }
        return Panels.of(body.toString(), cues.toString());
    }
}
