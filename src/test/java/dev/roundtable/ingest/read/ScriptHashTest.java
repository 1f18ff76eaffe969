package dev.roundtable.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Problem.Severity;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.ConversationKind;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.Mention;
import dev.roundtable.transcript.script.PanelDetails;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Term;
import dev.roundtable.transcript.script.Turn;

@DisplayName("The hash of a panel")
class ScriptHashTest {

    private static final Span SPAN = new Span(1, 2, 3.0, 4.0);
    private static final PanelScript PANEL = new PanelScript("id", "slug", List.of("former"), "A talk", "en",
            LocalDate.of(2026, 1, 10), new PanelDetails("event", "venue", "description", "title", "description", "image"), 5.0,
            new PanelScript.Source("file", "sha256", 6, "format", "video", "url", "license"),
            List.of(new Person("ann", "Ann", "Ann", Person.Role.MODERATOR, "Acme", List.of("A."),
                    new Person.Profile("description", "image", "url", "wikidata"))),
            List.of(new Turn("turn", 1, Turn.Kind.PROMPT, "ann", "Ann: Why?", "Why?", SPAN,
                    new Attribution(Attribution.Method.LABELED, 0.9,
                            List.of(new Attribution.Evidence("label", "Ann:", 1, 2)),
                            List.of(new Attribution.Candidate("bob", 0.1))),
                    List.of(new Correction("a", "b", 1, 2, 3, 4)), List.of(new Turn.Segment(1, 2, 3, 4)), 1, 1)),
            List.of(new Question("question", 1, "why", Question.Kind.MAIN, "Why", "Why", "ann", List.of("bob"), 1, List.of(1),
                    new Question.Asked(SPAN, "Why?", "Why?"))),
            List.of(new Term("acme", "Acme", Map.of("en", "Acme"), Term.Kind.COMPANY, List.of("ACME"))),
            List.of(new Mention(1, "acme", "Acme", 1, 2, SPAN)),
            new PanelScript.Quality(0.1, 0.2, 3, ConversationKind.values()[0], 0.5),
            List.of(new Problem("file", 1, Severity.WARNING, "message", "remedy")));

    @Test
    void isThatOfEqualPanels() throws ReflectiveOperationException {
        var copy = (PanelScript) constructor(PanelScript.class).newInstance(values(PANEL));

        assertThat(ScriptHash.of(copy)).isEqualTo(ScriptHash.of(PANEL)).hasSize(64);
    }

    @Test
    void changesWithEachThingThatAPanelHas() throws ReflectiveOperationException {
        var changed = new TreeMap<String, Object>(variants("panel", PANEL));

        assertThat(changed).hasSizeGreaterThan(90);
        var places = new TreeMap<>(Map.of(ScriptHash.of(PANEL), "nothing"));
        for (var panel : changed.entrySet()) {
            assertThat(places.put(ScriptHash.of((PanelScript) panel.getValue()), panel.getKey())).as(panel.getKey()).isNull();
        }
    }

    /** All values that differ from one value in one place, by the place. */
    private static Map<String, Object> variants(String place, Object value) throws ReflectiveOperationException {
        var variants = new LinkedHashMap<String, Object>();
        if (value instanceof Record) {
            var values = values(value);
            var components = value.getClass().getRecordComponents();
            for (int i = 0; i < values.length; i++) {
                for (var variant : variants(place + "." + components[i].getName(), values[i]).entrySet()) {
                    var other = values.clone();
                    other[i] = variant.getValue();
                    variants.put(variant.getKey(), constructor(value.getClass()).newInstance(other));
                }
            }
        } else if (value instanceof List<?> list) {
            variants.put(place + " without", List.of());
            for (var variant : variants(place, list.get(0)).entrySet()) {
                variants.put(variant.getKey(), List.of(variant.getValue()));
            }
            var twice = new ArrayList<Object>(list);
            twice.add(list.get(0));
            variants.put(place + " twice", twice);
        } else {
            variants.put(place, other(value));
        }
        return variants;
    }

    private static Object other(Object value) {
        return switch (value.getClass().getSimpleName()) {
            case "String" -> value + "!";
            case "Integer" -> (Integer) value + 10;
            case "Double" -> (Double) value / 2;
            case "LocalDate" -> ((LocalDate) value).plusDays(1);
            case "UnmodifiableMap" -> Map.of("zh", "Acme");
            default -> Arrays.stream(((Enum<?>) value).getDeclaringClass().getEnumConstants()).filter(one -> one != value)
                    .findFirst().orElseThrow();
        };
    }

    private static Object[] values(Object value) throws ReflectiveOperationException {
        var components = value.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(value);
        }
        return values;
    }

    private static Constructor<?> constructor(Class<?> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructor(
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
    }
}
