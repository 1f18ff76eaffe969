package dev.roundtable.transcript.attribution.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.attribution.clause.Clause;

/** Corrects mentions in lists of names: a list of people calls nobody, and if several people are called, only the first one counts. */
final class NameLists {

    private static final Set<String> JOINERS = Set.of("and", "then", "and then", "&", "or", "及", "和", "跟", "与", "、", "以及", "还有",
            "再", "然后");
    /** The most chars between two names of a list. */
    private static final int APART = 12;

    private NameLists() {
    }

    /** The mentions of a clause, without calls if it only lists names, and with only the first call if it calls several people. */
    static List<Mention> without(List<List<Mention>> all, int i, String text, List<Clause> clauses) {
        var here = all.get(i);
        if (here.isEmpty() || here.stream().noneMatch(m -> m.kind().calls())) {
            return here;
        }
        boolean listed = here.stream().anyMatch(m -> m.kind() == Mention.Kind.ADDRESSED)
                && (here.stream().mapToInt(Mention::person).distinct().count() > 1
                        || i + 1 < all.size() && begins(all.get(i + 1), here.get(0).person(), text, clauses.get(i + 1)));
        var kept = new ArrayList<Mention>();
        Mention called = i > 0 && clauses.get(i - 1).close() == Clause.Close.COMMA && !all.get(i - 1).isEmpty()
                ? all.get(i - 1).get(all.get(i - 1).size() - 1)
                : null;
        for (var mention : here) {
            boolean joined = called != null && called.kind().calls() && called.person() != mention.person()
                    && isJoined(text, called, mention);
            boolean call = mention.kind().calls() && !joined && !(listed && mention.kind() == Mention.Kind.ADDRESSED);
            kept.add(call || !mention.kind().calls()
                    ? mention
                    : new Mention(mention.person(), mention.start(), mention.end(), Mention.Kind.MENTIONED));
            called = joined ? called : mention;
        }
        return kept;
    }

    private static boolean isJoined(String text, Mention first, Mention second) {
        var between = text.substring(Math.min(first.end(), second.start()), second.start()).strip();
        int at = between.length();
        while (at > 0 && Character.isLetter(between.charAt(at - 1))) {
            at--;
        }
        return JOINERS.contains(between) || JOINERS.contains(between.substring(at)) && second.start() - first.end() < 4 * APART;
    }

    private static boolean begins(List<Mention> next, int other, String text, Clause clause) {
        return !next.isEmpty() && next.get(0).person() != other && next.get(0).kind() != Mention.Kind.THANKED
                && next.get(0).start() - clause.start() <= APART;
    }
}
