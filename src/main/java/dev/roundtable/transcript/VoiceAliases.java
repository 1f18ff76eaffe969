package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.sheet.PanelSheet;

/** Finds aliases of a sheet that count a voice, such as "Speaker 3", of which the transcript has no label. */
final class VoiceAliases {

    private static final int MOST_LABELS = 20;

    private VoiceAliases() {
    }

    /**
     * A warning for each alias without a label.
     *
     * @param labels the labels of the transcript, at least one
     */
    static List<Problem> problems(PanelSheet sheet, Collection<String> labels) {
        var slugs = labels.stream().map(Slug::ofName).collect(Collectors.toSet());
        var voices = labels.stream().map(LabelWords::counted).flatMap(Optional::stream).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        for (var person : sheet.people()) {
            for (var alias : person.aliases().stream().filter(Objects::nonNull).toList()) {
                var voice = LabelWords.counted(alias);
                if (voice.isPresent() && !voices.contains(voice.get()) && !slugs.contains(Slug.ofName(alias))) {
                    problems.add(Problem.warning(sheet.file(), sheet.lines().of(person),
                            "The alias \"%s\" of %s is no label of the transcript. Its labels are: %s."
                                    .formatted(alias, person.name(), list(labels)),
                            "Write the alias as the label is written, or remove it."));
                }
            }
        }
        return problems;
    }

    private static String list(Collection<String> labels) {
        var listed = labels.stream().limit(MOST_LABELS).map(label -> '"' + label + '"').collect(Collectors.joining(", "));
        return labels.size() > MOST_LABELS ? listed + ", …" : listed;
    }
}
