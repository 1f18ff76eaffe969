package dev.roundtable.graphql.schema.filter;

import java.util.List;

import jakarta.inject.Singleton;

import dev.roundtable.graphql.error.ErrorMessages;
import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.store.query.PanelQueries;
import dev.roundtable.store.query.SpeakerQueries;
import dev.roundtable.text.LanguageRange;
import dev.roundtable.text.LanguageTag;
import dev.roundtable.text.NameForm;

/** Normalizes arguments and filters of clients to the values that the store has. Null stays null. */
@Singleton
public class ArgumentValues {

    private final SpeakerQueries speakers;
    private final PanelQueries panels;

    ArgumentValues(SpeakerQueries speakers, PanelQueries panels) {
        this.speakers = speakers;
        this.panels = panels;
    }

    /** The slug of a panel, from one in any case and width, or from one that the panel had before. */
    public String panel(String written) {
        return written == null ? null : panels.currentSlug(NameForm.slug(written));
    }

    /** The slug of a term, from one in any case and width. */
    public static String term(String written) {
        return written == null ? null : NameForm.slug(written);
    }

    /** The slug of a speaker, from a slug or a name; the argument itself if no speaker has this name. */
    public String speaker(String written) {
        return written == null ? null : speakers.slugOf(written);
    }

    /**
     * The languages of panels that a language range matches. If it matches none, the list has only "", which no panel has.
     *
     * @param range a BCP 47 language range (RFC 4647)
     * @throws RequestException if the range is ill-formed
     */
    List<String> languages(String range) {
        if (range == null) {
            return null;
        }
        var wanted = LanguageRange.of(range).orElseThrow(() -> notALanguage(range));
        var matching = panels.languages().stream().filter(wanted::matches).sorted().toList();
        return matching.isEmpty() ? List.of("") : matching;
    }

    /**
     * Parses a BCP 47 language tag, with hyphens or underscores.
     *
     * @throws RequestException if it is ill-formed
     */
    public static LanguageTag language(String written) {
        return written == null ? null : LanguageTag.of(written.replace('_', '-')).orElseThrow(() -> notALanguage(written));
    }

    private static RequestException notALanguage(String written) {
        return RequestException.badUserInput("\"%s\" is not a language tag.".formatted(ErrorMessages.cut(written))
                + " Write one as BCP 47 has it, such as zh, zh-TW, zh-Hant or en.");
    }
}
