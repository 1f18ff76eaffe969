package dev.roundtable.transcript.script;

import java.time.LocalDate;
import java.util.List;

import dev.roundtable.transcript.file.Problem;

/**
 * One panel, read: the immutable result of this package. Turns tile the transcript's body; questions and turns refer to each
 * other by ordinal, to people by slug.
 *
 * @param id opaque, derived from the slug
 * @param slug names the panel in URLs and queries
 * @param formerSlugs other slugs by which the panel is found, because it had them before
 * @param title what a reader sees
 * @param language BCP 47 tag, such as {@code zh}
 * @param heldOn the day; null where not known
 * @param details what else a reader is told, as the sheet gives it
 * @param duration seconds from the start of the recording to the last time that the source gives; null without times
 * @param source the transcript it was read from
 * @param people who takes part, in the sheet's order or that of first speech
 * @param turns in order; joined, their verbatim words are the body
 * @param questions in the order in which they are first put
 * @param terms the terms that the panel mentions
 * @param mentions the places where turns name terms, in the order of the transcript
 * @param quality how much is known, and how well
 * @param problems warnings for the editor
 */
public record PanelScript(String id, String slug, List<String> formerSlugs, String title, String language, LocalDate heldOn,
        PanelDetails details,
        Double duration, Source source, List<Person> people, List<Turn> turns, List<Question> questions, List<Term> terms,
        List<Mention> mentions, Quality quality, List<Problem> problems) {

    public PanelScript {
        formerSlugs = List.copyOf(formerSlugs);
        people = List.copyOf(people);
        turns = List.copyOf(turns);
        questions = List.copyOf(questions);
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
        problems = List.copyOf(problems);
    }

    /**
     * The transcript as received.
     *
     * @param file its name
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param characters code points of the body
     * @param format the reader's name
     * @param videoId the recording's id; null where not known
     * @param url where the recording or transcript is published; null where not known
     * @param license under which it may be used; null where not known
     */
    public record Source(String file, String sha256, int characters, String format, String videoId, String url,
            String license) {}

    /**
     * How much of the panel is known.
     *
     * @param attributedShare 0 to 1, characters whose speaker is known
     * @param confirmedShare 0 to 1, characters whose speaker a label or an editor confirms
     * @param correctionCount how many stretches the glossary corrected
     * @param kind what kind of conversation it is; null if speakers were not inferred, or if no kind is clear
     * @param kindPrecision 0 to 1, how often sure speakers were right in other conversations of this kind; null if that is not known
     */
    public record Quality(double attributedShare, double confirmedShare, int correctionCount, ConversationKind kind,
            Double kindPrecision) {}
}
