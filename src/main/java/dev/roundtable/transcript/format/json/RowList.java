package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * A list of rows with times and what is said, without keys, such as {@code [[0.5, 2.0, "Mara", "…"], …]}. The kinds of the columns tell what
 * they hold: numbers that rise are times, the longest text is what is said, and a column of short texts has the speakers.
 */
final class RowList implements Dialect {

    private static final int SHORTEST_TEXT = 8;
    private static final int LONGEST_NAME = 40;
    private static final int FEWEST = 2;

    /** The columns of a table, from 0; the end and the voice are -1 if there is none. */
    private record Columns(String path, int start, int end, int voice, int text) {}

    @Override
    public String name() {
        return SegmentList.ANY;
    }

    @Override
    public String example() {
        return "[[0.5, 2.0, \"speaker\", \"…\"], [2.5, 4.0, \"speaker\", \"…\"]]";
    }

    @Override
    public String mark() {
        return "list of rows with a time and a text";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return columns(shape) != null;
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var columns = columns(shape);
        if (columns == null) {
            return () -> {
            };
        }
        var last = new double[]{ -1 };
        walk.on(columns.path, (row, at) -> {
            var items = row.items();
            var text = at(items, columns.text);
            if (text == null) {
                throw row.source().broken(row.line(), "This row has no text.");
            }
            var start = JsonTime.seconds(at(items, columns.start), 1);
            var end = JsonTime.seconds(at(items, columns.end), 1);
            if (start != null && (start < last[0] || end != null && end < start)) {
                throw row.source().broken(row.line(), "The numbers of these rows do not rise as times do.");
            }
            last[0] = start == null ? last[0] : start;
            var voice = at(items, columns.voice);
            talk.add(new Utterance(row.line(), voice == null ? null : voice.scalar("a speaker"), start, end,
                    Objects.requireNonNullElse(text.scalar("what is said"), "")));
        });
        return () -> {
        };
    }

    private static JsonValue at(List<JsonValue> items, int column) {
        return column < 0 || column >= items.size() || items.get(column).isNull() ? null : items.get(column);
    }

    private static Columns columns(JsonShape shape) {
        return shape.tables().entrySet().stream().filter(table -> table.getValue().count() >= FEWEST)
                .map(table -> columns(table.getKey(), table.getValue())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Columns columns(String path, JsonShape rows) {
        var columns = rows.columns();
        int text = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (isWords(columns.get(i), rows.count())
                    && (text < 0 || columns.get(i).scalars().length() > columns.get(text).scalars().length())) {
                text = i;
            }
        }
        var times = new ArrayList<Integer>();
        int voice = -1;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (i != text && column.scalars().areNumbering(column.count())) {
                continue;
            }
            if (i != text && column.scalars().times() == rows.count()) {
                times.add(i);
            } else if (i != text && isVoice(column, rows.count())) {
                voice = i;
            }
        }
        boolean talk = text >= 0 && (times.size() == 2 || times.size() == 1 && (voice >= 0 || TalkList.isNamedTalk(path)));
        return talk ? new Columns(path, times.get(0), times.size() < 2 ? -1 : times.get(1), voice, text) : null;
    }

    private static boolean isWords(JsonShape column, int rows) {
        return 10 * column.scalars().strings() >= 8 * rows && column.scalars().times() == 0
                && column.scalars().length() >= SHORTEST_TEXT
                && OwnList.isWords(column);
    }

    private static boolean isVoice(JsonShape column, int rows) {
        return 10 * column.scalars().strings() >= 8 * rows && column.scalars().length() <= LONGEST_NAME;
    }
}
