package dev.roundtable.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A label that consists of a name and a title, such as "Prof. Weber" or 賴瑩瑩處長.
 *
 * @param name the name without the title
 * @param title the title without the name
 * @param mayBeSurname whether the name may be a surname alone; false after a title that is also a first name, such as Dean
 */
public record TitledName(String name, String title, boolean mayBeSurname) {

    private static final Set<String> HAN = words("HAN");
    private static final Set<String> LATIN = words("LATIN");
    private static final Set<String> FIRST = words("FIRST");
    private static final int LONGEST_GIVEN_NAME = 2;
    private static final String SEPARATORS = "[\\s:,、·・/–—-]+";
    private static final Pattern AT_ENDS = Pattern.compile("^" + SEPARATORS + "|" + SEPARATORS + "$");
    private static final Pattern STOP = Pattern.compile("\\.$");

    /** The ways to split a label into a name and a title, the longest title first; empty if it has no title. */
    public static List<TitledName> readings(String label) {
        var readings = han(label);
        latin(label).ifPresent(readings::add);
        return readings;
    }

    /** Whether a label is a full name and a title, such as 賴瑩瑩處長. */
    public static boolean isFullNameWithTitle(String label) {
        return readings(label).stream().anyMatch(TitledName::isFullName);
    }

    /** Whether the name is more than a surname: it is in Han characters, or has several words. */
    public boolean isMoreThanSurname() {
        return isHan(name) || name.indexOf(' ') > 0;
    }

    /** Whether the name looks like a full name, such as 唐鳳 or Anna Weber. */
    public boolean isFullName() {
        if (!isHan(name)) {
            return name.indexOf(' ') > 0;
        }
        return name.length() <= 4 && HanText.isSurname(HanText.fold(name).charAt(0));
    }

    private static List<TitledName> han(String label) {
        var readings = new ArrayList<TitledName>();
        var folded = HanText.fold(label);
        for (var title : HAN) {
            int at = folded.lastIndexOf(title);
            if (at >= 0) {
                int rest = label.length() - at - title.length();
                // 張處長富林: the given name follows the title
                boolean inside = at > 0 && rest > 0 && rest <= LONGEST_GIVEN_NAME && isHan(label);
                if (at == 0 || rest == 0 || inside) {
                    var name = AT_ENDS.matcher(label.substring(0, at) + label.substring(at + title.length())).replaceAll("");
                    if (isHan(name) && name.length() > 1) {
                        readings.add(new TitledName(name, label.substring(at, at + title.length()), false));
                    }
                }
            }
        }
        return readings;
    }

    private static Optional<TitledName> latin(String label) {
        var words = label.split(" ");
        int titles = 0;
        boolean first = false;
        while (titles < words.length && isTitle(words[titles])) {
            first |= FIRST.contains(plain(words[titles]));
            titles++;
        }
        if (titles == 0 || titles == words.length) {
            return Optional.empty();
        }
        return Optional.of(new TitledName(String.join(" ", Arrays.asList(words).subList(titles, words.length)),
                String.join(" ", Arrays.asList(words).subList(0, titles)), !first));
    }

    private static boolean isTitle(String word) {
        return LATIN.contains(plain(word)) || FIRST.contains(plain(word));
    }

    private static String plain(String word) {
        return STOP.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isHan(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(c -> Character.isIdeographic(c) || c == '○');
    }

    private static Set<String> words(String kind) {
        var words = new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (var line : HanText.lines("titles.txt")) {
            var parts = List.of(line.split(" "));
            if (parts.get(0).equals(kind)) {
                parts.subList(1, parts.size()).forEach(title -> words.add(HanText.fold(title)));
            }
        }
        return words;
    }
}
