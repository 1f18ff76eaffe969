package dev.roundtable.transcript.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.roundtable.transcript.script.PanelDetails;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Term;
import dev.roundtable.transcript.script.Turn;

/**
 * A panel sheet: the YAML file beside the transcript. Every field is optional there; a missing one is null or an empty list here.
 *
 * @param file the sheet's name, for messages
 * @param slug names the panel
 * @param formerSlugs the slugs that the panel had before
 * @param title what a reader sees
 * @param heldOn the day
 * @param language BCP 47 tag
 * @param details what else a reader is told
 * @param format the format of the transcript; null to recognize it by content
 * @param labels whether the transcript's own labels are used
 * @param coverage whether the cues are all changes of voice or only some
 * @param videoId the recording's id
 * @param url where it is published
 * @param license under which it may be used
 * @param people who takes part
 * @param questions titles and parents of questions
 * @param cues reviewed turn openings, in order
 * @param glossary corrections of what the recognizer misheard
 * @param lines where its keys and people stand
 */
public record PanelSheet(String file, String slug, List<String> formerSlugs, String title, LocalDate heldOn, String language,
        PanelDetails details,
        String format, Labels labels, Coverage coverage, String videoId, String url, String license, List<Person> people,
        List<QuestionTitle> questions, List<Cue> cues, List<GlossaryEntry> glossary, SheetLines lines) {

    public PanelSheet {
        formerSlugs = List.copyOf(formerSlugs);
        people = List.copyOf(people);
        questions = List.copyOf(questions);
        cues = List.copyOf(cues);
        glossary = List.copyOf(glossary);
    }

    /** The sheet of a transcript that has none. */
    public static PanelSheet none() {
        return new PanelSheet(null, null, List.of(), null, null, null, PanelDetails.NONE, null, Labels.TRUST, Coverage.REVIEWED,
                null,
                null, null, List.of(),
                List.of(), List.of(), List.of(), SheetLines.NONE);
    }

    /** Only what the sheet declares for all panels: its people, and the terms of its glossary. */
    public PanelSheet declarations() {
        return new PanelSheet(file, slug, List.of(), null, null, null, PanelDetails.NONE, null, labels, coverage, null, null,
                null, people,
                List.of(),
                List.of(), glossary.stream().filter(entry -> entry.term() != null).toList(), lines);
    }

    /** The declared person with a slug. */
    public Optional<Person> person(String slug) {
        return people.stream().filter(person -> person.slug().equals(slug)).findFirst();
    }

    /**
     * A question that cues refer to.
     *
     * @param line where it stands in the sheet
     * @param key the name of the question in cues; null if only its title is given
     * @param parent the key of the question it follows up; null for a main question
     * @param title in the panel's language; null where not given
     * @param titleEn in English; null where not given
     */
    public record QuestionTitle(int line, String key, String parent, String title, String titleEn) {}

    /**
     * A change of voice that an editor confirmed.
     *
     * @param line where it stands in the sheet
     * @param speaker the slug of who begins to speak
     * @param opens the words of the transcript with which the turn begins
     * @param kind what the turn does; null to leave it to the questions
     * @param asks the key of the question that the turn puts; null where it puts none
     * @param to the slugs of those it is put to
     */
    public record Cue(int line, String speaker, String opens, Turn.Kind kind, String asks, List<String> to) {

        public Cue {
            to = List.copyOf(to);
        }
    }

    /**
     * A correction of what the recognizer misheard.
     *
     * @param line where it stands in the sheet
     * @param from the words as transcribed
     * @param to what was meant
     * @param in quotes that contain the words, to which the correction is limited; empty for everywhere
     * @param term the slug of the named thing that is meant; null where it is none
     * @param kind what kind of thing that is; null without a term
     */
    public record GlossaryEntry(int line, String from, String to, List<String> in, String term, Term.Kind kind) {

        public GlossaryEntry {
            in = List.copyOf(in);
        }
    }

    /** Whether the cues are all changes of voice of a transcript without labels. */
    public enum Coverage {
        /** Each word belongs to the last cue before it. */
        REVIEWED,
        /** Cues are some of the changes of voice: inference goes on between them. */
        PINS
    }

    /** Whether the transcript's own labels are used. */
    public enum Labels {
        /** They say who speaks. */
        TRUST,
        /** They are wrong: reviewed cues or inference say who speaks. */
        IGNORE
    }
}
