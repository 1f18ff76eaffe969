package dev.roundtable.transcript.sheet;

import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Slug;

/** Checks single values of a sheet, of people.yaml and of terms.yaml: slugs, lengths and links. */
final class ValueCheck {

    private static final Pattern SLUG = Pattern.compile(Slug.CHARACTER + "+(-" + Slug.CHARACTER + "+)*");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,17}");
    private static final int LONGEST_SLUG = 200;
    /** The most UTF-16 units of a name, and of what is said of a person. */
    private static final int LONGEST_TEXT = 2_000;
    /** The most UTF-16 units of all other texts. The database takes no more. */
    private static final int LONGEST_PARAGRAPH = 10_000;

    /** The longest key: the database takes 500 characters, and a number may be added to one. */
    private static final int LONGEST_KEY = 490;
    private static final int SHOWN = 20;

    private final String file;
    private final int longestName;
    private final List<Problem> problems;

    private ValueCheck(String file, int longestName, List<Problem> problems) {
        this.file = file;
        this.longestName = longestName;
        this.problems = problems;
    }

    /** Checks the values of a file about all panels. */
    static ValueCheck ofAll(String file, List<Problem> problems) {
        return new ValueCheck(file, LONGEST_TEXT, problems);
    }

    /** Checks the values of the sheet of a panel. */
    static ValueCheck ofSheet(String file, List<Problem> problems) {
        return new ValueCheck(file, LONGEST_PARAGRAPH, problems);
    }

    /** Checks the slug, the names and the links of a person. */
    void person(int line, Person person) {
        slug(line, person.slug());
        length(line, "name", person.name());
        length(line, "romanized", person.romanizedName());
        length(line, "affiliation", person.affiliation());
        person.aliases().forEach(alias -> length(line, "aliases", alias));
        var profile = person.profile();
        length(line, "description", profile.description(), LONGEST_TEXT);
        url(line, "image", profile.image());
        url(line, "url", profile.url());
        if (profile.wikidata() != null && !WIKIDATA.matcher(profile.wikidata()).matches()) {
            error(line, "\"%s\" is not an item of Wikidata.".formatted(Excerpt.of(profile.wikidata())),
                    "Write its number, such as Q42.");
        }
    }

    /** Checks that a name is not too long; null is short. */
    void length(int line, String key, String name) {
        length(line, key, name, longestName);
    }

    /** Checks that a title or a paragraph is not too long; null is short. */
    void paragraph(int line, String key, String text) {
        length(line, key, text, LONGEST_PARAGRAPH);
    }

    private void length(int line, String key, String text, int most) {
        if (text != null && text.length() > most) {
            error(line, "\"%s…\" under \"%s\" has %,d characters.".formatted(beginning(text), key,
                    text.length()), "Use at most %,d.".formatted(most));
        }
    }

    /** Checks that what is a key of the database is not too long; null is short. */
    void key(int line, String key, String slug) {
        length(line, key, slug, LONGEST_KEY);
    }

    private static String beginning(String text) {
        return Excerpt.of(text.substring(0, text.offsetByCodePoints(0, SHOWN)));
    }

    /** Checks that a text can be a slug; an empty one is not checked. */
    void slug(int line, String slug) {
        if (!slug.isEmpty() && (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()
                || !slug.equals(NameForm.slug(slug)))) {
            var near = Slug.ofKey(slug);
            error(line, "\"%s\" cannot be a slug.".formatted(Excerpt.of(slug))
                    + (near.isEmpty() || near.equals(slug) ? "" : " Did you mean \"%s\"?".formatted(Excerpt.of(near))),
                    "Use lower-case letters, digits and single hyphens, at most %d.".formatted(LONGEST_SLUG));
        }
    }

    private void url(int line, String key, String url) {
        length(line, key, url, LONGEST_TEXT);
        if (url != null && !WebUrl.isValid(url)) {
            error(line, "\"%s\" under \"%s\" is not a URL.".formatted(Excerpt.of(url), key),
                    "Write a whole one, such as https://example.org/page.");
        }
    }

    private void error(int line, String message, String remedy) {
        problems.add(Problem.error(file, line, message, remedy));
    }
}
