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
 * Finds speakers who may be one person under two names: Chinese names that sound alike, and Latin names with the same words or with
 * one letter different. They are never merged; an editor gets a warning.
 */
final class DuplicateSpeakers {

    /** Shorter names are similar by chance. */
    private static final int SHORTEST_LATIN = 8;
    private static final int SHORTEST_HAN = 3;
    /** No name is longer. Each letter of a name costs a key, so a longer label is skipped. */
    private static final int LONGEST_LATIN = 80;
    private static final int MOST = 100;

    private final List<SpeakerEntity> speakers;
    private final Map<String, String> files;
    private final SpeakerDirectory directory;

    /**
     * @param speakers all speakers
     * @param files a file in which each speaker takes part, by slug, for messages
     * @param directory says which speakers are certainly two people
     */
    DuplicateSpeakers(List<SpeakerEntity> speakers, Map<String, String> files, SpeakerDirectory directory) {
        this.speakers = speakers;
        this.files = files;
        this.directory = directory;
    }

    /** A warning for each pair: at most a hundred of them, and one with the number of the others. */
    List<Problem> problems() {
        Map<String, SpeakerEntity> byKey = new HashMap<>();
        Set<List<String>> pairs = new LinkedHashSet<>();
        var problems = new ArrayList<Problem>();
        for (var speaker : speakers) {
            // A "Moderator" is another person in every panel.
            if (!speaker.named || LabelWords.isPart(speaker.name)) {
                continue;
            }
            for (var key : keys(speaker.name)) {
                var other = byKey.putIfAbsent(key, speaker);
                if (other != null && other != speaker && !directory.tellsApart(other.slug, speaker.slug)
                        && pairs.add(List.of(other.slug, speaker.slug))) {
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
