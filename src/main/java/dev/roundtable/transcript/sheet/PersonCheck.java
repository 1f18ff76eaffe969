package dev.roundtable.transcript.sheet;

import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.Person;

/** Checks the values of one person in a file: slug, lengths and links. */
final class PersonCheck {

    private static final Pattern SLUG = Pattern.compile("[\\p{IsLetter}\\p{IsDigit}]+(-[\\p{IsLetter}\\p{IsDigit}]+)*");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,17}");
    private static final int LONGEST_SLUG = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final String file;
    private final List<Problem> problems;

    PersonCheck(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void run(int line, Person person) {
        slug(line, person.slug());
        var profile = person.profile();
        length(line, profile.description());
        url(line, "image", profile.image());
        url(line, "url", profile.url());
        if (profile.wikidata() != null && !WIKIDATA.matcher(profile.wikidata()).matches()) {
            error(line, "\"%s\" is not an item of Wikidata.".formatted(Excerpt.of(profile.wikidata())),
                    "Write its number, such as Q42.");
        }
    }

    /** Checks that a text is not too long; null is short. */
    void length(int line, String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            error(line, "\"%s…\" has %,d characters.".formatted(text.substring(0, 20), text.length()),
                    "Use at most %,d.".formatted(LONGEST_TEXT));
        }
    }

    void slug(int line, String slug) {
        if (!slug.isEmpty() && (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()
                || !slug.equals(NameForm.slug(slug)))) {
            error(line, "\"%s\" cannot be a slug.".formatted(Excerpt.of(slug)),
                    "Use lower-case letters, digits and single hyphens, at most %d.".formatted(LONGEST_SLUG));
        }
    }

    private void url(int line, String key, String url) {
        length(line, url);
        if (url != null && !WebUrl.isValid(url)) {
            error(line, "\"%s\" under \"%s\" is not a URL.".formatted(Excerpt.of(url), key),
                    "Write a whole one, such as https://example.org/page.");
        }
    }

    private void error(int line, String message, String remedy) {
        problems.add(Problem.error(file, line, message, remedy));
    }
}
