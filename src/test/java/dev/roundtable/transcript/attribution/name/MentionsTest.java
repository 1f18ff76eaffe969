package dev.roundtable.transcript.attribution.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clauses;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

class MentionsTest {

    private static final List<Person> COUNCIL = List.of(person("方晓梅", Role.MODERATOR, null), person("郑安澜", Role.PANELIST, null),
            person("罗启明", Role.PANELIST, null), person("罗文静", Role.PANELIST, null));

    @Test
    void surnameAndTitleNameSomebodyAndThenTheTitleAlone() {
        assertThat(mentions("我们请郑局长介绍。谢谢局长。", COUNCIL)).containsExactly("郑安澜 HANDED_OVER", "郑安澜 THANKED");
    }

    @Test
    void aTitleThatTwoBearNamesNobodyAlone() {
        assertThat(mentions("谢谢郑老师。谢谢罗启明老师。老师您怎么看？", COUNCIL)).containsExactly("郑安澜 THANKED", "罗启明 THANKED");
    }

    @Test
    void ofTwoOfOneSurnameTheTitleTellsWho() {
        assertThat(mentions("谢谢罗启明部长。请罗执行长。谢谢罗部长。", COUNCIL)).containsExactly("罗启明 THANKED", "罗文静 HANDED_OVER",
                "罗启明 THANKED");
        assertThat(mentions("谢谢罗部长。", COUNCIL)).isEmpty();
    }

    @Test
    void aManagerIsCalledByTheFirstCharacterOfTheTitle() {
        var people = List.of(person("方晓梅", Role.MODERATOR, null), person("罗启明", Role.PANELIST, "远山科技总经理"),
                person("罗文静", Role.PANELIST, "大学教授"));
        assertThat(mentions("谢谢罗总。", people)).containsExactly("罗启明 THANKED");
    }

    @Test
    void aShortSurnameNamesSomebodyBehindATitle() {
        var people = List.of(person("Helen Brooks", Role.MODERATOR, null), person("Celeste Ng", Role.PANELIST, null),
                person("Harold So", Role.PANELIST, null));
        assertThat(mentions("So thank you. Thank you, Ms. Ng. Professor So, what do you think?", people))
                .containsExactly("Celeste Ng THANKED", "Harold So ADDRESSED");
    }

    @Test
    void ofTwoOfOneLatinSurnameTheTitleTellsWho() {
        var people = List.of(person("Helen Brooks", Role.MODERATOR, null), person("Tom Archer", Role.PANELIST, null),
                person("Lucy Archer", Role.PANELIST, null));
        assertThat(mentions("Over to Minister Tom Archer. Thank you, Minister Archer. Thank you, Archer.", people))
                .containsExactly("Tom Archer HANDED_OVER", "Tom Archer THANKED");
    }

    @Test
    void anAffiliationTellsATitle() {
        var people = List.of(person("方晓梅", Role.MODERATOR, null), person("郑安澜", Role.PANELIST, "园林局局长"),
                person("罗启明", Role.PANELIST, "大学校长"));
        assertThat(mentions("请局长先讲。谢谢局长。", people)).containsExactly("郑安澜 HANDED_OVER", "郑安澜 THANKED");
    }

    @Test
    void aTitleBesideAStrangersNameIsTheStrangers() {
        var people = List.of(person("Helen Brooks", Role.MODERATOR, null),
                person("Tomas Novak", Role.PANELIST, "Minister of Trade"));
        assertThat(mentions("And now over to Minister Becker. Thank you very much, Minister Becker.", people)).isEmpty();
        assertThat(mentions("Thank you, Minister.", people)).containsExactly("Tomas Novak THANKED");
        assertThat(mentions("首先请张局长。", List.of(person("方晓梅", Role.MODERATOR, null), person("郑安澜", Role.PANELIST, "园林局局长"))))
                .isEmpty();
    }

    @Test
    void aTranslatedNameIsKnownByItsParts() {
        var people = List.of(person("方晓梅", Role.MODERATOR, null), person("马库斯·沃尔夫", Role.PANELIST, null));
        assertThat(mentions("谢谢沃尔夫先生。", people)).containsExactly("马库斯·沃尔夫 THANKED");
    }

    @Test
    void noNameIsHeardAcrossAnother() {
        var people = List.of(person("方晓梅", Role.MODERATOR, null), person("程世嘉", Role.PANELIST, null),
                person("简立峰", Role.PANELIST, null));
        assertThat(mentions("掌声谢谢简总经理对产业的观察。其实简总有提到人才。", people)).containsExactly("简立峰 THANKED", "简立峰 MENTIONED");
    }

    @Test
    void whoIsWelcomedIsCalledThoughTheNextWordsTellOfHim() {
        assertThat(mentions("欢迎我们的园林局长郑安澜，他将为大家介绍。", COUNCIL)).containsExactly("郑安澜 HANDED_OVER");
        var sailors = List.of(person("Ruth Calder", Role.MODERATOR, null), person("Henry Osgood", Role.PANELIST, null));
        assertThat(mentions("Please welcome Henry Osgood, he will tell us more.", sailors))
                .containsExactly("Henry Osgood HANDED_OVER");
    }

    @Test
    void whatAModeratorIsCalledByIsNoNameToMishear() {
        var people = List.of(person("主持人", Role.MODERATOR, null), person("郑安澜", Role.PANELIST, null));
        assertThat(mentions("虽然中小企业处长在这里，总的来说还好。", people)).isEmpty();
    }

    @Test
    void everydayWordsThatSoundLikeANameAreNone() {
        assertThat(mentions("但是自己就变成老板。法律全盘修正委员会的想法。", List.of(person("方晓梅", Role.MODERATOR, null),
                person("程世嘉", Role.PANELIST, null), person("郑国威", Role.PANELIST, null)))).isEmpty();
    }

    @Test
    void titlesThatNobodyIsKnownToBearStayOpen() {
        assertThat(open("谢谢政委。接下来请政委。我们的校长也说过。")).containsExactly("政委");
        assertThat(open("谢谢郑政委。接下来请政委。")).isEmpty();
    }

    private static List<String> open(String body) {
        return mentions(body).unresolvedTitles();
    }

    private static List<String> mentions(String body, List<Person> people) {
        var lexicon = Lexicon.of(HanText.isMostlyHan(body) ? "zh" : "en");
        return mentions(body, people, lexicon).find().stream().flatMap(List::stream)
                .map(mention -> people.get(mention.person()).name() + " " + mention.kind()).toList();
    }

    private static Mentions mentions(String body) {
        return mentions(body, COUNCIL, Lexicon.of("zh"));
    }

    private static Mentions mentions(String body, List<Person> people, Lexicon lexicon) {
        var text = HanText.fold(body);
        return new Mentions(text, Clauses.of(text), lexicon, new Names(people, lexicon), Titles.of(people, lexicon));
    }

    private static Person person(String name, Role role, String affiliation) {
        return new Person(name, name, null, role, affiliation, List.of());
    }
}
