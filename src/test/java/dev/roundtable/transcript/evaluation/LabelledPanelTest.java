package dev.roundtable.transcript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.sheet.PeopleReader;

@DisplayName("A panel with labels")
class LabelledPanelTest {

    @Test
    void hasTheSlugOfItsPathInPeopleYaml() {
        var people = PeopleReader.read(List
                .of(Panels.file("people.yaml", "- { slug: chen, name: Chen Yijun, not-same: [chen@2018-visit] }\n")));
        var talk = Panels.file("2018-visit.txt", """
                Chen Yijun: Who owns a river?

                Tom Reed: Nobody owns it.

                Chen Yijun: Why is that?

                Tom Reed: It moves.
                """);
        var sheet = Panels.file("2018-visit.panel.yaml",
                "people:\n  - { slug: chen-2, name: Chen Yijun }\n  - { slug: tom-reed, name: Tom Reed }\n");
        var panel = LabelledPanel.read(List.of(talk), sheet, "2018-visit", new SpeakerDirectory(people, List.of()));
        assertThat(panel.roster()).extracting(Person::slug).containsExactly("chen-2", "tom-reed");
    }
}
