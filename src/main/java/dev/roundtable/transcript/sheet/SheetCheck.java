package dev.roundtable.transcript.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.roundtable.text.LanguageTag;
import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.sheet.PanelSheet.QuestionTitle;

/** Checks a panel sheet for consistency: every reference is declared, and every declaration is unique. */
final class SheetCheck {

    /** The longest tag that RFC 5646, section 4.4.1, expects of a registered language. */
    private static final int LONGEST_LANGUAGE = 35;

    private final PanelSheet sheet;
    private final SheetNode node;
    private final List<Problem> problems;
    private final ValueCheck values;

    /** @param node the sheet as it was written, for its lines */
    SheetCheck(PanelSheet sheet, SheetNode node, List<Problem> problems) {
        this.sheet = sheet;
        this.node = node;
        this.problems = problems;
        this.values = ValueCheck.ofSheet(sheet.file(), problems);
    }

    void run() {
        if (sheet.slug() != null) {
            values.slug(node.line("slug"), sheet.slug());
        }
        formerSlugs();
        new SheetTexts(sheet, node, values).run();
        language();
        if (sheet.format() != null && !Formats.names().contains(sheet.format())) {
            error(node.line("source"), "There is no transcript format \"%s\".".formatted(Excerpt.of(sheet.format()))
                    + hint(Formats.names(), sheet.format()),
                    "The formats are: " + String.join(", ", Formats.names())
                            + ".");
        }
        new SheetPeople(sheet, node, problems).check(values);
        questions();
        cues();
        glossary();
    }

    private void formerSlugs() {
        for (var slug : sheet.formerSlugs()) {
            values.slug(node.line("formerSlugs"), slug);
            if (slug.equals(sheet.slug())) {
                error(node.line("formerSlugs"), "\"%s\" is the slug of the panel.".formatted(slug),
                        "List only slugs that the panel had before.");
            }
        }
    }

    /** Checks for a well-formed BCP 47 tag of an existing language: "cn" and "chinese" are common mistakes. */
    private void language() {
        var written = sheet.language();
        if (written == null) {
            return;
        }
        var tag = written.length() > LONGEST_LANGUAGE ? Optional.<LanguageTag>empty() : LanguageTag.of(written);
        if (tag.filter(LanguageTag::isKnown).isEmpty()) {
            var hyphens = written.replace('_', '-');
            boolean near = !hyphens.equals(written) && LanguageTag.of(hyphens).isPresent();
            error(node.line("language"), "\"%s\" is not a language.".formatted(Excerpt.of(written))
                    + (near ? " Did you mean \"%s\"?".formatted(Excerpt.of(hyphens)) : ""),
                    "Write a BCP 47 tag such as zh, zh-TW or en.");
        }
    }

    private void questions() {
        var keys = new HashSet<String>();
        Map<String, String> inUrls = new HashMap<>();
        for (var question : sheet.questions()) {
            if (question.key() != null && !keys.add(question.key())) {
                error(question.line(), "Two questions have the key \"%s\".".formatted(Excerpt.of(question.key())),
                        "Give each its own.");
            } else if (question.key() != null) {
                url(question, inUrls);
            }
            if (question.parent() != null && (question.key() == null || !keys.contains(question.parent())
                    || question.parent().equals(question.key()))) {
                error(question.line(),
                        "The parent \"%s\" is not the key of an earlier question.".formatted(Excerpt.of(question.parent()))
                                + hint(keys, question.parent()),
                        "A follow-up needs a key and stands after its parent.");
            }
        }
    }

    /** Checks that the slugs of two keys differ: a slug has only letters, digits and hyphens. */
    private void url(QuestionTitle question, Map<String, String> keys) {
        var slug = Slug.ofKey(question.key());
        values.key(question.line(), "key", slug);
        var other = slug.isEmpty() ? null : keys.putIfAbsent(slug, question.key());
        if (other != null) {
            error(question.line(),
                    "The keys \"%s\" and \"%s\" are both \"%s\" in URLs.".formatted(Excerpt.of(other),
                            Excerpt.of(question.key()), Excerpt.of(slug)),
                    "Give each a key of its own, of lower-case letters, digits and hyphens.");
        }
    }

    private void cues() {
        var slugs = sheet.people().stream().map(Person::slug).collect(Collectors.toCollection(LinkedHashSet::new));
        var keys = sheet.questions().stream().map(QuestionTitle::key).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var cue : sheet.cues()) {
            declared(cue.line(), slugs, cue.speaker());
            cue.to().forEach(slug -> declared(cue.line(), slugs, slug));
            if (cue.asks() != null && !keys.contains(cue.asks())) {
                error(cue.line(), "No question has the key \"%s\".".formatted(Excerpt.of(cue.asks())) + hint(keys, cue.asks()),
                        "Declare it under questions.");
            }
            if (!cue.to().isEmpty() && cue.asks() == null) {
                error(cue.line(), "The cue says \"to\" but not what it asks.", "Add asks: with a question's key.");
            }
        }
    }

    private void glossary() {
        Map<String, Integer> everywhere = new HashMap<>();
        for (var entry : sheet.glossary()) {
            var other = entry.in().isEmpty() ? everywhere.putIfAbsent(entry.from(), entry.line()) : null;
            if (other != null) {
                error(entry.line(),
                        "\"%s\" is corrected twice; the other entry is in line %d.".formatted(Excerpt.of(entry.from()), other),
                        "Keep one, or limit each to a context with in:.");
            }
            if (entry.from().equals(entry.to())) {
                error(entry.line(), "\"%s\" is corrected to itself.".formatted(Excerpt.of(entry.from())), "Remove the entry.");
            }
            for (var context : entry.in()) {
                if (!context.contains(entry.from())) {
                    error(entry.line(),
                            "The context \"%s\" does not contain \"%s\".".formatted(Excerpt.of(context),
                                    Excerpt.of(entry.from())),
                            "Quote the transcript around the words to correct.");
                }
            }
        }
    }

    private void declared(int line, Collection<String> slugs, String slug) {
        if (!slug.isEmpty() && !slugs.contains(slug)) {
            error(line, "Nobody under people has the slug \"%s\".".formatted(Excerpt.of(slug)) + hint(slugs, slug),
                    "Declare the person, or mend the slug.");
        }
    }

    private String hint(Collection<String> known, String written) {
        return problems.size() < TranscriptException.MOST ? NearestForm.hint(known, written) : "";
    }

    private void error(int line, String message, String remedy) {
        problems.add(Problem.error(sheet.file(), line, message, remedy));
    }
}
