package dev.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.web.frame.Words;
import io.quarkus.qute.i18n.Message;

@DisplayName("The page's own words")
class WordsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @Test
    void areAllInBothLanguages() throws IOException {
        var chinese = chinese();
        assertThat(chinese.stream().map(line -> line.split("=", 2)[0])).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Words.class.getMethods()).map(method -> method.getName()).toList());
        assertThat(chinese).allMatch(line -> line.split("=", 2)[1].codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void areAllUsed() throws IOException {
        var templates = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                templates.append(Files.readString(file));
            }
        }
        for (var method : Words.class.getMethods()) {
            assertThat(templates).containsPattern("w:" + method.getName() + "\\b");
        }
    }

    /** All values are texts, which no number equals. */
    @Test
    void compareWithTexts() throws IOException {
        var english = Arrays.stream(Words.class.getMethods()).map(method -> method.getAnnotation(Message.class).value());
        assertThat(Stream.concat(english, chinese().stream())).allSatisfy(
                message -> assertThat(message).doesNotContainPattern("\\{#case [^'}]"));
    }

    @Test
    void haveTheSameParameters() throws IOException {
        var chinese = chinese().stream().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        for (var method : Words.class.getMethods()) {
            assertThat(parameters(chinese.get(method.getName()))).as(method.getName())
                    .containsExactlyInAnyOrderElementsOf(parameters(method.getAnnotation(Message.class).value()));
        }
    }

    private static List<String> parameters(String message) {
        return PARAMETER.matcher(message).results().map(found -> found.group(1)).toList();
    }

    private static List<String> chinese() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/messages/w_zh.properties"));
    }
}
