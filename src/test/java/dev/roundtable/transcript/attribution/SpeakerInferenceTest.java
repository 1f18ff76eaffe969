package dev.roundtable.transcript.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

class SpeakerInferenceTest {

    static final List<Person> GARDENERS = List.of(person("host", "方晓梅", Role.MODERATOR),
            person("rose", "郑安澜", Role.PANELIST), person("tree", "罗启明", Role.PANELIST));
    static final List<Person> SAILORS = List.of(person("anchor", "Ruth Calder", Role.MODERATOR),
            person("sail", "Henry Osgood", Role.PANELIST), person("oar", "Mina Farrow", Role.PANELIST));

    static final List<String> CHINESE = List.of(
            "大家好，我是今天的主持人方晓梅，欢迎来到园艺论坛。郑安澜老师，您怎么看阳台种花这件事？",
            "我觉得阳台种花最要紧的是光。我自己种了十年月季，头三年都没有种活，后来我把花盆搬到东边，它就开了。我想土也很重要，我每年都会换土。",
            "谢谢安澜老师。启明老师，您种树，您觉得城市里还能种什么树？",
            "我认为城市里可以种的树很多。我们去年在学校种了三十棵银杏，今年都活了。我觉得关键是根要有地方长，我们常常忘了这一点。",
            "谢谢启明老师。今天的讨论就到这里，谢谢大家。");

    static final List<String> ENGLISH = List.of(
            "Welcome to our panel on small boats. I'm Ruth Calder, your moderator. Henry, what do you think makes a boat safe? ",
            "Well, I think a boat is as safe as the person who looks after it. I spent my first summer mending leaks, and I learned more from that than from any race. I still check every rope myself. ",
            "Thank you, Henry. Mina, how do you see it? ",
            "I would say rowing teaches you the same thing. We go out in the cold and we come back tired, and my crew has never lost an oar. I believe that habit is everything. ",
            "Thank you, Mina. That's all we have time for today, thank you all.");

    @Test
    void whoIsCalledByNameAnswers() {
        assertThat(speakers(GARDENERS, CHINESE)).containsExactly("host", "rose", "host", "tree", "host");
        assertThat(speakers(SAILORS, ENGLISH)).containsExactly("anchor", "sail", "anchor", "oar", "anchor");
    }

    @Test
    void aNameMisheardByTheRecognizerIsStillThatPerson() {
        var misheard = CHINESE.stream().map(turn -> turn.replace("安澜", "安蓝").replace("启明", "起名")).toList();
        assertThat(speakers(GARDENERS, misheard)).containsExactly("host", "rose", "host", "tree", "host");
    }

    @Test
    void traditionalAndSimplifiedCharactersAreTheSameName() {
        var roster = List.of(person("host", "方曉梅", Role.MODERATOR), person("rose", "鄭安瀾", Role.PANELIST),
                person("tree", "羅啟明", Role.PANELIST));
        assertThat(speakers(roster, CHINESE)).containsExactly("host", "rose", "host", "tree", "host");
    }

    @Test
    void aChangeOfVoiceMayHideBehindAComma() {
        var buried = CHINESE.stream().map(turn -> turn.replaceAll("。$", "，")).toList();
        assertThat(speakers(GARDENERS, buried)).containsExactly("host", "rose", "host", "tree", "host");
    }

    @Test
    void aTitleThatNoNameGoesWithMeansWhoeverMakesTheTalkRead() {
        var talk = List.of(
                "大家好，我是今天的主持人方晓梅，欢迎来到园艺论坛。郑安澜老师，您怎么看阳台种花这件事？",
                "我觉得阳台种花最要紧的是光。我自己种了十年月季，头三年都没有种活，后来我把花盆搬到东边，它就开了。我想土也很重要，我每年都会换土。",
                "谢谢安澜老师。政委，城市里还能种什么树？",
                "我认为城市里可以种的树很多。我们去年在学校种了三十棵银杏，今年都活了。我觉得关键是根要有地方长，我们常常忘了这一点。",
                "谢谢政委。安澜老师，月季怕冷吗？",
                "我觉得月季不太怕冷。我自己的月季在雪里也开过，我每年冬天都会把花盆搬进来，换土的时候再搬出去。",
                "谢谢安澜老师。政委，树要怎么过冬？",
                "我认为树自己会过冬。我们学校的银杏十一月就落叶了，根在土里睡觉，我们只要不去动它的根。",
                "谢谢政委。今天的讨论就到这里，谢谢大家。");
        assertThat(speakers(GARDENERS, talk)).containsExactly("host", "rose", "host", "tree", "host", "rose", "host", "tree",
                "host");
    }

    @Test
    void evidenceQuotesTheWordsThatCount() {
        var body = String.join("", ENGLISH);
        var answer = infer(SAILORS, body).get(1).attribution();
        assertThat(answer.evidence()).extracting("kind").contains("addressed-by-name", "thanked");
        assertThat(answer.evidence()).allSatisfy(reason -> assertThat(body.substring(body.offsetByCodePoints(0, reason.start()),
                body.offsetByCodePoints(0, reason.end()))).isEqualTo(reason.quote()));
    }

    @Test
    void nobodyIsNamedWhereNothingTellsThePanelistsApart() {
        var body = "We tried it twice and it failed. The third time it worked. The boat was dry and we were glad.";
        assertThat(infer(SAILORS, body)).allSatisfy(stretch -> {
            assertThat(stretch.attribution().confidence()).isLessThan(0.8);
            assertThat(stretch.speaker() == null).isEqualTo(stretch.attribution().method() == Method.UNKNOWN);
        });
    }

    @Test
    void noCandidateIsSurerThanTheStretchIsLeftOpen() {
        for (var stretch : Inference.of(SAILORS, null).infer(String.join("", ENGLISH))) {
            var attribution = stretch.attribution();
            assertThat(attribution.candidates()).allSatisfy(c -> assertThat(c.confidence()).isLessThanOrEqualTo(
                    Math.max(0.8, attribution.confidence())));
            if (stretch.speaker() == null) {
                assertThat(attribution.confidence()).isEqualTo(
                        attribution.candidates().stream().mapToDouble(c -> c.confidence()).max().orElse(0));
            }
        }
    }

    @Test
    void theSpeakerAndTheCandidatesTogetherAreNoMoreThanCertain() {
        assertThat(infer(SAILORS, String.join("", ENGLISH))).allSatisfy(stretch -> assertThat(
                stretch.attribution().candidates().stream().mapToDouble(c -> c.confidence()).sum()
                        + (stretch.speaker() == null ? 0 : stretch.attribution().confidence()))
                .isLessThanOrEqualTo(1 + 1e-9));
    }

    @Test
    void nobodyCallsThemselvesByName() {
        for (var people : List.of(GARDENERS, SAILORS)) {
            var body = String.join("", people == GARDENERS ? CHINESE : ENGLISH);
            for (var stretch : infer(people, body)) {
                var speaker = people.stream().filter(p -> p.slug().equals(stretch.speaker())).findFirst();
                var words = body.substring(body.offsetByCodePoints(0, stretch.start()),
                        body.offsetByCodePoints(0, stretch.end()));
                speaker.filter(p -> p.role() == Role.PANELIST).ifPresent(
                        p -> assertThat(words)
                                .doesNotContain(p.name().contains(" ") ? p.name().split(" ")[0] : p.name().substring(1)));
            }
        }
    }

    @Test
    void stretchesTileAnyBody() {
        var random = new Random(7);
        var pieces = List.of("谢谢", "安澜", "老师", "，", "。", "？", "Thank you", ", ", "Mina", ". ", "\n", "\uD83D\uDE00", "你", "a",
                " ",
                "𠮷", "對", "1,000", "…");
        for (int round = 0; round < 200; round++) {
            var body = random.ints(random.nextInt(60), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            int end = 0;
            for (var stretch : infer(round % 2 == 0 ? GARDENERS : SAILORS, body)) {
                assertThat(stretch.start()).isEqualTo(end);
                assertThat(stretch.end()).isGreaterThan(end);
                end = stretch.end();
            }
            assertThat(end).isEqualTo(body.codePointCount(0, body.length()));
        }
    }

    @Test
    void theSameBodyGivesTheSameStretches() {
        var body = String.join("", CHINESE);
        assertThat(infer(GARDENERS, body)).isEqualTo(infer(GARDENERS, body));
    }

    @Test
    void anyRosterAndAnyLengthWork() {
        assertThat(infer(List.of(), "Hello there. How are you?")).allSatisfy(stretch -> assertThat(stretch.speaker()).isNull());
        assertThat(infer(GARDENERS, "")).isEmpty();
        assertThat(infer(GARDENERS.subList(1, 2), String.join("", CHINESE))).isNotEmpty();
        var many = new ArrayList<Person>();
        for (int i = 0; i < 40; i++) {
            many.add(person("p" + i, "Pat Number" + (char) ('a' + i % 26) + i, i == 0 ? Role.MODERATOR : Role.PANELIST));
        }
        assertThat(infer(many, String.join("", ENGLISH))).isNotEmpty();
        var allNamed = many.stream().map(p -> "Thank you, " + p.name() + ". I think it is so. ").collect(Collectors.joining());
        assertThat(infer(many, allNamed.repeat(10))).isNotEmpty();
        assertThat(infer(GARDENERS, "没有标点的话".repeat(20_000))).isNotEmpty();
    }

    private static List<String> speakers(List<Person> roster, List<String> turns) {
        var body = String.join("", turns);
        var stretches = infer(roster, body);
        var found = new ArrayList<String>();
        int at = 0;
        for (var turn : turns) {
            int middle = at + turn.codePointCount(0, turn.length()) / 2;
            found.add(stretches.stream().filter(s -> s.start() <= middle && middle < s.end()).findFirst().orElseThrow()
                    .speaker());
            at += turn.codePointCount(0, turn.length());
        }
        assertThat(stretches).hasSize(turns.size());
        return found;
    }

    private static List<Stretch> infer(List<Person> roster, String body) {
        return Inference.of(roster, null, 0.5).infer(body);
    }

    private static Person person(String slug, String name, Role role) {
        return new Person(slug, name, null, role, null, List.of());
    }
}
