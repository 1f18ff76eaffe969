package dev.roundtable.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.transcript.roster.SpeakerDirectory;

@DisplayName("Possible duplicates")
class DuplicateSpeakersTest {

    @ParameterizedTest
    @CsvSource({ "Katherine Bell, Catherine Bell", "Jonas Ferreira, Jonas Fereira", "Ann-Marie Okafor, AnnMarie Okafor",
            "Bell Katherine, Katherine Bell", "姚顺雨, 姚顺宇", "唐鳳君, 唐凤军" })
    void areNamesThatNearlyAgree(String one, String other) {
        assertThat(told(one, other)).singleElement().asString().contains(one, other, "may be one person");
    }

    @ParameterizedTest
    @CsvSource({ "Katherine Bell, Katherine Wood", "Ann Lee, Ann Lea", "李明, 黎明", "姚顺雨, 林俊旸", "Moderator 1, Moderator 2",
            "與會者A, 與會者B" })
    void areNoneWhereNamesAreShortOrTellApart(String one, String other) {
        assertThat(told(one, other)).isEmpty();
    }

    @Test
    @Timeout(60)
    void areFoundAmongFiftyThousandAndToldUpToAHundred() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 25_000; i++) {
            names.add("Person %s Bell".formatted(letters(i)));
            names.add("Bell Person %s".formatted(letters(i)));
        }
        var told = told(names.toArray(String[]::new));
        assertThat(told).hasSize(101);
        assertThat(told.get(100)).contains("more problems are not listed.");
    }

    @Test
    void areNotLookedForInWhatIsTooLongForAName() {
        var long1 = "word ".repeat(40) + "one";
        assertThat(told(long1, long1 + "s")).isEmpty();
    }

    @Test
    void nameAFileInWhichTheLaterOneSpeaks() {
        assertThat(told("Katherine Bell", "Catherine Bell")).singleElement().asString().startsWith("Catherine-Bell.md: ");
    }

    private static String letters(int number) {
        return Integer.toString(number, 26).chars().map(c -> c < 'a' ? c - '0' + 'a' : c + 10)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).reverse()
                + "ville";
    }

    private static List<String> told(String... names) {
        var speakers = Arrays.stream(names).map(name -> {
            var speaker = new SpeakerEntity();
            speaker.slug = name.replace(' ', '-');
            speaker.name = name;
            return speaker;
        }).toList();
        var files = speakers.stream().collect(Collectors.toMap(speaker -> speaker.slug, speaker -> speaker.slug + ".md"));
        return new DuplicateSpeakers(speakers, files, SpeakerDirectory.empty()).problems().stream().map(Object::toString)
                .toList();
    }
}
