package dev.roundtable.transcript.format.json;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/** The output of Rev AI (API reference, "Transcript"): monologues, made of words with times and of what stands between them. */
final class Rev implements Dialect {

    private static final String MONOLOGUES = "monologues[]";
    private static final int LONG = 400;

    @Override
    public String name() {
        return "json/rev";
    }

    @Override
    public String example() {
        return "{\"monologues\": [{\"speaker\": 0, \"elements\": [{\"type\": \"text\", \"value\": \"…\", \"ts\": 0.5, "
                + "\"end_ts\": 0.9}]}]}";
    }

    @Override
    public String mark() {
        return "\"monologues\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.hasAny(MONOLOGUES + ".elements[].value", MONOLOGUES + ".terms[].text");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var times = new SegmentTimes();
        walk.onEach(MONOLOGUES, "monologue", (monologue, at) -> {
            var speaker = VoiceNames.speaker(monologue, VoiceNames.KEYS);
            say(monologue, speaker, times, talk);
        });
        return () -> {
        };
    }

    private static void say(JsonValue monologue, String speaker, SegmentTimes times, Talk talk) {
        var said = new StringBuilder();
        Double start = null;
        Double end = null;
        int line = monologue.line();
        boolean blank = true;
        boolean terms = !monologue.list("terms").isEmpty();
        for (var element : monologue.list(terms ? "terms" : "elements")) {
            var value = element.text(terms ? "text" : "value");
            boolean text = "text".equals(element.text("type")) || terms;
            if (value == null) {
                continue;
            }
            boolean over = !said.isEmpty() && text && (said.length() > LONG || ".?!。？！".indexOf(lastOf(said)) >= 0);
            if (over) {
                talk.add(new Utterance(line, speaker, start, end, said.toString()));
                said.setLength(0);
                blank = true;
            }
            if (blank) {
                line = element.line();
                start = times.start(element);
            }
            said.append(value).append(terms ? " " : "");
            blank &= value.isBlank();
            end = text ? times.end(element, null) : end;
        }
        talk.add(new Utterance(line, speaker, start, end, said.toString()));
    }

    private static char lastOf(StringBuilder said) {
        var shown = said.toString().stripTrailing();
        return shown.isEmpty() ? ' ' : shown.charAt(shown.length() - 1);
    }
}
