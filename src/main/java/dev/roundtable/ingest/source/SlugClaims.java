package dev.roundtable.ingest.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.roundtable.transcript.file.Problem;

/** Assigns panel slugs to the sources of one load, and finds sources with the same slug. The first source gets the slug. */
public final class SlugClaims {

    private final Map<String, List<PanelSource>> bySlug = new LinkedHashMap<>();

    /** Claims a slug for a source; false if another source has it. */
    public boolean claim(String slug, PanelSource source) {
        var sources = bySlug.computeIfAbsent(slug, key -> new ArrayList<>());
        sources.add(source);
        return sources.size() == 1;
    }

    /** Claims a slug for a source, unless another source has it: that is no clash. */
    public void reserve(String slug, PanelSource source) {
        bySlug.computeIfAbsent(slug, key -> new ArrayList<>(List.of(source)));
    }

    /**
     * A slug that several sources claim.
     *
     * @param refused the sources that do not get it
     * @param problem an error that names all of the sources
     */
    public record Clash(List<PanelSource> refused, Problem problem) {}

    /** Every slug that more than one source claims. */
    public List<Clash> clashes() {
        return bySlug.entrySet().stream().filter(claim -> claim.getValue().size() > 1)
                .map(claim -> clash(claim.getKey(), claim.getValue())).toList();
    }

    private static Clash clash(String slug, List<PanelSource> sources) {
        var files = sources.stream().map(PanelSource::name).toList();
        var named = sources.stream().map(
                source -> source.isBundled()
                        ? source.name() + " (bundled; roundtable.bundled=false leaves it out)"
                        : source.name())
                .collect(Collectors.joining(", "));
        var refused = sources.subList(1, sources.size());
        return new Clash(refused, Problem.error(files.get(1), null,
                "The slug \"%s\" is that of %d panels: %s.".formatted(slug, files.size(), named),
                "Give all but one of them another slug in a panel sheet, such as %s.panel.yaml with the line slug: %s-2, or another name."
                        .formatted(stem(files.get(1)), slug)));
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
