package dev.roundtable.transcript.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;

@DisplayName("A label with a title")
class TitledLabelsTest {

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({ "賴瑩瑩, 賴瑩瑩處長", "吳銘軒, 吳委員銘軒", "王小明, 主持人王小明", "王小明, 主持人-王小明", "王小明, 王小明副總經理", "王小明, 王小明教授",
            "國發會社發處張富林, 國發會社發處張處長富林", "张伟, 张伟博士", "赖莹莹, 賴瑩瑩處長", "田中太郎, 田中太郎氏", "田中太郎, 田中太郎さん",
            "Audrey Tang, Minister Audrey Tang", "Audrey Tang, Digital Minister Audrey Tang", "Anna Weber, Dr. Anna Weber",
            "Anna Weber, Frau Prof. Dr. Anna Weber", "Anna Weber, Moderatorin Anna Weber", "Anna Weber, Prof. Weber",
            "Weber, Mr. Weber", "Anna von Weber, Herr von Weber" })
    void meansWhomAnotherLabelNamesWithoutIt(String name, String label) {
        assertThat(names(name, label)).containsExactly(name);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({ "王小, 王小明", "林處, 林處長", "林, 林處長", "林佑壽, 林處長", "張主, 張主任", "陳怡君, 怡君", "內政部, 內政部代表", "王瑞祺, 王瑞祺特助",
            "Anna Weber, Anna Weberg",
            "Anna Smith, Dean Smith", "Mark, Mark Twain", "Anna Weber, Tom Weber", "Anna Weber, Dr. Reed",
            "Harry Lin, Harry Lini",
            "主持人, 主持人王小明", "Tom Dr, Tom" })
    void doesNotMeanSomebodyWhoseNameIsOnlyLike(String one, String other) {
        assertThat(names(one, other)).containsExactly(one, other);
    }

    @Test
    @Timeout(20)
    void isFoundAmongThousandsOfLabels() {
        var labels = IntStream.range(0, 20_000).mapToObj(i -> i % 2 == 0 ? "Mr. X" + i : "JANE HOLT" + i).toList();
        var found = new TitledLabels(labels, List.of());
        assertThat(labels).allSatisfy(label -> assertThat(found.of(label)).isNull());
    }

    @Test
    void isOnePersonWithAnotherTitleOfTheSameName() {
        assertThat(names("彭啟明共同召集人", "林子倫委員", "彭委員啟明", "彭啟明委員")).containsExactly("彭啟明", "林子倫委員");
        assertThat(names("Dr. Anna Weber", "Prof. Anna Weber", "Prof. Weber")).containsExactly("Anna Weber");
        assertThat(names("唐鳳部長", "唐鳳政委")).containsExactly("唐鳳");
    }

    @Test
    void meansNobodyWhereASurnameIsThatOfTwo() {
        assertThat(names("Anna Weber", "Tom Weber", "Prof. Weber")).containsExactly("Anna Weber", "Tom Weber", "Prof. Weber");
        assertThat(names("Anna Weber", "Mr. Weber", "Mrs. Weber")).containsExactly("Anna Weber", "Mr. Weber", "Mrs. Weber");
    }

    @Test
    void staysWhereNobodyElseIsMeant() {
        assertThat(names("吳委員銘軒", "賴瑩瑩處長", "Dr. Anna Weber")).containsExactly("吳委員銘軒", "賴瑩瑩處長", "Dr. Anna Weber");
    }

    @Test
    void isSomebodyOfTheSheet() {
        var panel = PanelReader.read(Panels.file("talk.md", talk("唐鳳部長", "陳怡君")), Panels.file("talk.panel.yaml",
                "people:\n  - { slug: audrey-tang, name: 唐鳳, romanized: Audrey Tang, role: PANELIST }\n"));
        assertThat(panel.people()).extracting(Person::slug).containsExactly("audrey-tang", "陈怡君");
    }

    @Test
    void tellsARole() {
        var panel = read("王小明", "主持人王小明", "陳怡君");
        assertThat(panel.people()).extracting(Person::role).containsExactly(Person.Role.MODERATOR, Person.Role.PANELIST);
    }

    private static List<String> names(String... labels) {
        return read(labels).people().stream().map(Person::name).toList();
    }

    private static PanelScript read(String... labels) {
        return PanelReader.read(Panels.file("talk.md", talk(labels)), null);
    }

    private static String talk(String... labels) {
        return "### " + String.join("：\n說了。\n\n### ", labels) + "：\n說了。\n";
    }
}
