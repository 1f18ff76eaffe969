package dev.roundtable.transcript.format.label.name;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.text.HanText;

/** Recognizes headings of sections that are beside a talk and that nobody says: its summary, rights, action items. */
public final class Sections {

    private static final Set<String> APART = apart();

    /** Headings of points and chapters, simplified and in lower case. People say more below such a heading than points. */
    private static final Set<String> POINTS = Set.of("notes", "note", "meeting notes", "chapters", "chapter markers",
            "timestamps",
            "time stamps", "timecodes", "table of contents", "contents", "outline", "key moments", "notizen", "kapitel",
            "kapitelmarken", "inhalt", "inhaltsverzeichnis", "zeitmarken", "chapitres", "notas", "capítulos", "contenido",
            "note e capitoli",
            "capitoli", "sommaire", "table des matières", "главы", "заметки", "содержание", "章节", "目录", "笔记", "时间戳", "备注",
            "チャプター", "目次", "メモ", "챕터", "목차", "메모", "ملاحظات", "الفصول", "المحتويات");

    private Sections() {
    }

    /** Whether the section below a heading is beside the talk. */
    public static boolean isApart(String heading) {
        return APART.contains(name(heading));
    }

    /** Whether the points or chapters directly below a heading are beside the talk. */
    public static boolean isOfPoints(String heading) {
        return POINTS.contains(name(heading));
    }

    /** The name of a section in one form: simplified, in small letters, without marks around it. */
    private static String name(String heading) {
        var folded = HanText.fold(Normalizer.normalize(heading, Normalizer.Form.NFKC)).strip();
        int from = 0;
        while (from < folded.length() && !Character.isLetter(folded.codePointAt(from))) {
            from++;
        }
        int to = folded.length();
        while (to > from && !Character.isLetter(folded.codePointBefore(to))) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static Set<String> apart() {
        var names = new HashSet<String>();
        for (var line : HanText.lines("sections.txt")) {
            List.of(line.split(" ")).forEach(name -> names.add(HanText.fold(name.replace('_', ' '))));
        }
        return names;
    }
}
