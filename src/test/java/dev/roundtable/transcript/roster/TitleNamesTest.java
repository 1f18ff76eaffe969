package dev.roundtable.transcript.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

@DisplayName("Who takes part by the title")
class TitleNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
            "Helen Marsh in conversation with Tom Okafor, Priya Nair and Luis Ortega: news; Helen Marsh, Tom Okafor, Priya Nair, Luis Ortega",
            "Hosted by the BBC: Ann Lee, Bob Ray; Ann Lee, Bob Ray",
            "Helen Marsh interviews Tom Okafor, Priya Nair; Helen Marsh, Tom Okafor, Priya Nair",
            "News (feat. Tom Okafor, Priya Nair) - hosted by Helen Marsh; Tom Okafor, Priya Nair, Helen Marsh*",
            "Moderator: Helen Marsh | Panelists: Tom Okafor & Priya Nair; Helen Marsh*, Tom Okafor, Priya Nair",
            "林怡君对话周博文、陈美玲、何志强; 林怡君, 周博文, 陈美玲, 何志强", "城市论坛｜主持人林怡君，嘉宾周博文、陈美玲; 林怡君*, 周博文, 陈美玲" })
    void isWhomTheTitleNamesAndWhoLeads(String title, String people) {
        assertThat(TitleNames.of(title, "")).extracting(person -> person.name() + (person.role() == Role.MODERATOR ? "*" : ""))
                .containsExactly(people.split(", "));
    }

    @Test
    void isNobodyWhereTheTitleListsTopics() {
        assertThat(TitleNames.of("Climate Change, Water Policy and Open Science",
                "We talk of climate and its change, of water, of policy, and of science that is open.")).isEmpty();
    }

    @Test
    void isWhomTheTitleLists() {
        assertThat(TitleNames.of("清华 AGI-Next 圆桌对话：唐杰，杨强，林俊旸和姚顺雨都说了什么干货？｜华尔街现场", ""))
                .extracting(Person::name).containsExactly("唐杰", "杨强", "林俊旸", "姚顺雨");
        assertThat(TitleNames.of("The future of work: Ann Lee, Bob Stone and Cy Young", "Will a stone do?"))
                .extracting(Person::name)
                .containsExactly("Ann Lee", "Bob Stone", "Cy Young");
        assertThat(TitleNames.of("On Adam Smith", "")).isEmpty();
        assertThat(TitleNames.of(null, "")).isEmpty();
    }
}
