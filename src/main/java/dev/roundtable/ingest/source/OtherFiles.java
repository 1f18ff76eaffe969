package dev.roundtable.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Formats;

/** Collects the files of a folder that are no transcripts, and says in one warning which they are and what to do. */
final class OtherFiles {

    private static final int MOST_NAMES = 10;

    /** Files that describe a folder. A name may have a language behind it, such as {@code README.zh-CN.md}. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:.*/)?(?:readme|licen[cs]e|changelog|contributing)(?:[._-][a-z]{2}(?:[_-][a-z]{2,4})?)?[.](?:md|txt)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "odt", "pages", "pdf", "rtf", "epub", "pptx", "xlsx");
    private static final Set<String> RECORDINGS = Set.of("aac", "avi", "flac", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "ogg",
            "opus", "wav", "webm", "wma");
    private static final Set<String> ARCHIVES = Set.of("7z", "bz2", "gz", "rar", "tar", "tgz", "xz", "zip", "zst");

    private final List<String> names = new ArrayList<>();

    /** Whether the name is that of a file about a folder, such as README.md or LICENSE.txt, which has an extension of transcripts. */
    static boolean isAboutFolder(String path) {
        return ABOUT.matcher(path).matches();
    }

    void add(String name) {
        names.add(name);
    }

    /**
     * One warning for all files.
     *
     * @param folder names the folder in the warning
     */
    Problem warning(String folder) {
        int count = names.size();
        var listed = String.join(", ", names.subList(0, Math.min(MOST_NAMES, count)))
                + (count > MOST_NAMES ? " and %,d more".formatted(count - MOST_NAMES) : "");
        var what = count == 1
                ? "1 file is ignored, because it is no transcript: "
                : "%,d files are ignored, because they are no transcripts: "
                        .formatted(count);
        return Problem.warning(folder, null, what + listed + ".", String.join(" ", remedies().values()));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** What to do with each kind of file, in a fixed order. */
    private Map<Integer, String> remedies() {
        var remedies = new TreeMap<Integer, String>();
        for (var name : names) {
            var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (isAboutFolder(name)) {
                remedies.put(4, "A transcript must not be called README, LICENSE, CHANGELOG or CONTRIBUTING.");
            } else if (DOCUMENTS.contains(extension)) {
                remedies.put(0, "Open documents (such as .%s) in their program and save them as text (.txt, UTF-8)."
                        .formatted(extension));
            } else if (RECORDINGS.contains(extension)) {
                remedies.put(1,
                        "Recordings (such as .%s) must be transcribed first, for example with Whisper.".formatted(extension));
            } else if (ARCHIVES.contains(extension)) {
                remedies.put(2, "Unpack archives (such as .%s).".formatted(extension));
            } else if (Formats.isTable(name)) {
                remedies.put(5,
                        ("A table of speech (such as .%s) names its columns in the first row, such as start, end, speaker,"
                                + " text, and is UTF-8.").formatted(extension));
            } else if (Formats.isXml(name)) {
                remedies.put(6, "XML with a talk has elements that name who speaks, or captions with times.");
            } else if (Formats.isLog(name)) {
                remedies.put(7, "A log of a chat has times and nicks, such as [10:15] <anna> words.");
            } else {
                remedies.put(3, "Names of transcripts end in " + Formats.extensions() + ".");
            }
        }
        return remedies;
    }
}
