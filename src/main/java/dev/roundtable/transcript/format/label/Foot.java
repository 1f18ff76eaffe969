package dev.roundtable.transcript.format.label;

/** Finds the lines below a talk, at the end of the file, of which none is speech: {@code House adjourned.} */
final class Foot {

    private Foot() {
    }

    /** The number of the first line from which on nobody speaks, from 1; one more than there are lines if the last one is speech. */
    static int line(String text, boolean markdown) {
        var lines = text.lines().toList();
        int foot = lines.size() + 1;
        while (foot > 1 && isNoSpeech(lines.get(foot - 2).strip(), markdown)) {
            foot--;
        }
        return foot;
    }

    private static boolean isNoSpeech(String line, boolean markdown) {
        return line.isEmpty() || Furniture.isAdjourned(line) || Furniture.isPlaceAndDate(line) || Furniture.isPage(line)
                || Furniture.is(line, markdown, true);
    }
}
