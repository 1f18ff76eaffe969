package dev.roundtable.ingest.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.text.HanText;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Speakers who may be one person under two names: Chinese names that sound alike, Latin names of the same words or one letter
 * apart. A near name never merges by itself; an editor is told.
 */
final class DuplicateSpeakers {

    /** Short names are near each other by chance. */
    private static final int SHORTEST_LATIN = 8;
    private static final int SHORTEST_HAN = 3;
    /** No name is longer; a longer label would cost a key for each of its letters. */
    private static final int LONGEST_LATIN = 80;
    private static final int MOST = 100;

    private final List<SpeakerEntity> speakers;
    private final Map<String, String> files;
    private final SpeakerDirectory directory;

    /**
     * @param files a file in which each speaker takes part, by slug
     * @param directory tells who are certainly two
     */
    DuplicateSpeakers(List<SpeakerEntity> speakers, Map<String, String> files, SpeakerDirectory directory) {
        this.speakers = speakers;
        this.files = files;
        this.directory = directory;
    }

    /** A warning for each pair, up to a hundred of them, and how many more. */
    List<Problem> problems() {
        Map<String, SpeakerEntity> byKey = new HashMap<>();
        Set<List<String>> told = new LinkedHashSet<>();
        var problems = new ArrayList<Problem>();
        for (var speaker : speakers) {
            // A "Moderator" is another person in every panel.
            if (!speaker.named || LabelWords.isPart(speaker.name)) {
                continue;
            }
            for (var key : keys(speaker.name)) {
                var other = byKey.putIfAbsent(key, speaker);
                if (other != null && other != speaker && !directory.tellsApart(other.slug, speaker.slug)
                        && told.add(List.of(other.slug, speaker.slug))) {
                    problems.add(Problem.warning(files.get(speaker.slug), null,
                            "The speakers \"%s\" (%s) and \"%s\" (%s) may be one person.".formatted(other.name, other.slug,
                                    speaker.name, speaker.slug),
                            "If they are, declare one of the names as an alias of the other in people.yaml; if not, list both there."));
                }
            }
        }
        return Problem.atMost(MOST, problems);
    }

    private static Set<String> keys(String name) {
        var keys = new LinkedHashSet<String>();
        var folded = HanText.fold(name).replaceAll("[^\\p{L}\\s]", "").strip();
        if (folded.length() >= SHORTEST_HAN && folded.chars().allMatch(c -> HanText.reading((char) c) >= 0)) {
            keys.add("sound " + folded.chars().mapToObj(c -> String.valueOf(HanText.reading((char) c)))
                    .collect(Collectors.joining(" ")));
        } else if (folded.length() >= SHORTEST_LATIN && folded.length() <= LONGEST_LATIN && folded.contains(" ")) {
            var words = folded.toLowerCase(Locale.ROOT).split("\\s+");
            Arrays.sort(words);
            var sorted = String.join(" ", words);
            keys.add(sorted);
            // Two names are one letter apart when leaving out one letter of each can make them the same.
            for (int i = 0; i < sorted.length(); i++) {
                keys.add(sorted.substring(0, i) + sorted.substring(i + 1));
            }
        }
        return keys;
    }
}
